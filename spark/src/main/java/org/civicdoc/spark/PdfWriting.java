package org.civicdoc.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serial;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.PageFormat;
import org.civicdoc.pdf.PdfContext;
import org.civicdoc.pdf.PdfRenderer;
import org.civicdoc.pdf.PdfResult;
import org.civicdoc.pdf.SourcePage;
import org.jspecify.annotations.Nullable;

/** Makes a PDF of each page, on the executors. */
final class PdfWriting implements MapFunction<Row, Row> {

  @Serial private static final long serialVersionUID = 1;

  private static final StructType WARNING =
      new StructType().add("code", RowTypes.STRING).add("message", RowTypes.STRING);

  private static final StructType WIRE = schema(DataTypes.LongType);

  static final StructType SCHEMA = schema(DataTypes.TimestampType);

  private final CivicSparkOptions options;
  private final PdfFolder folder;
  private transient @Nullable PageReader reader;
  private transient @Nullable PdfRenderer renderer;

  private PdfWriting(CivicSparkOptions options, PdfFolder folder) {
    this.options = options;
    this.folder = folder;
  }

  static Dataset<Row> write(Dataset<Row> pages, String folder, CivicSparkOptions options)
      throws IOException {
    SparkSession spark = pages.sparkSession();
    PdfFolder pdfs = new PdfFolder(HadoopFiles.of(spark), folder + "/pdf");
    Dataset<Row> outcomes =
        PageColumns.toWire(pages).map(new PdfWriting(options, pdfs), Encoders.row(WIRE));
    String table = folder + "/outcomes";
    pdfs.open();
    try {
      PageColumns.toUsers(outcomes).write().mode(SaveMode.Overwrite).parquet(table);
    } finally {
      pdfs.close();
    }
    return spark.read().schema(SCHEMA).parquet(table);
  }

  private static StructType schema(DataType time) {
    return new StructType()
        .add(PageColumns.URL, DataTypes.StringType)
        .add(PageColumns.PATH, DataTypes.StringType)
        .add(PageColumns.POSITION, DataTypes.StringType)
        .add(PageColumns.CAPTURED_AT, time)
        .add("pdf", DataTypes.StringType)
        .add("pdfSha256", DataTypes.StringType)
        .add("pageCount", DataTypes.IntegerType)
        .add("warnings", RowTypes.array(WARNING))
        .add("status", DataTypes.StringType)
        .add("error", DataTypes.StringType);
  }

  @Override
  public Row call(Row row) throws IOException {
    if (reader == null || renderer == null) {
      reader = new PageReader(options);
      renderer = options.renderer();
    }
    WaitingPage page = WaitingPage.of(row);
    ReadPage read = reader.parse(page);
    CivicDocument document = read.document();
    if (document == null || read.status().isFailure()) {
      return outcome(page, null, null, null, read.status(), read.error());
    }
    PdfRenderer rendering = renderer;
    PdfContext context = context(page, document);
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    PdfResult result;
    try {
      result =
          Guarded.run(
              "making the PDF",
              RowStatus.RENDER_ERROR,
              () -> rendering.render(document, context, pdf));
    } catch (PageException e) {
      return outcome(page, null, null, null, e.status(), e.reason());
    }
    byte[] bytes = pdf.toByteArray();
    String sha256 = Sha256.of(bytes);
    return outcome(page, folder.write(sha256, bytes), sha256, result, read.status(), null);
  }

  /** A PDF/A-3a holds the page itself, by the name of its file, unless it lies in an archive. */
  private PdfContext context(WaitingPage page, CivicDocument document) {
    byte[] content = page.content();
    if (!options.embedsPages() || content == null) {
      return PdfContext.none();
    }
    boolean html = document.origin().format() == PageFormat.HTML;
    String path = page.path();
    String name = path == null ? "" : path.substring(path.lastIndexOf('/') + 1);
    boolean ofFile = page.position() == null && !name.isBlank() && name.indexOf('\\') < 0;
    return PdfContext.none()
        .withSourcePage(
            new SourcePage(
                ofFile ? name : html ? "page.html" : "page.txt",
                html ? "text/html" : "text/plain",
                content));
  }

  private static Row outcome(
      WaitingPage page,
      @Nullable String pdf,
      @Nullable String sha256,
      @Nullable PdfResult result,
      RowStatus status,
      @Nullable String error) {
    return Rows.row(
        page.url(),
        page.path(),
        page.position(),
        page.capturedAt(),
        pdf,
        sha256,
        result == null ? null : result.pageCount(),
        result == null
            ? new Row[0]
            : Rows.of(result.warnings(), each -> Rows.row(each.code().name(), each.message())),
        status.name(),
        error);
  }
}
