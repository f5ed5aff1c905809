package org.civicdoc.spark;

import static org.apache.spark.sql.functions.expr;

import java.io.Serial;
import java.time.LocalDate;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.civicdoc.model.Metadata;
import org.jspecify.annotations.Nullable;

/** Makes a row of the table of each page, on the executors. */
final class PageExtraction implements MapFunction<Row, Row> {

  @Serial private static final long serialVersionUID = 1;

  /** The columns before those of the document. */
  private static final int PLACE = 4;

  /** Days, like times, are numbers between stages. */
  private static final StructType WIRE = table(DataTypes.LongType, DataTypes.IntegerType);

  static final StructType SCHEMA = table(DataTypes.TimestampType, DataTypes.DateType);

  private static final int PUBLISHED_ON = SCHEMA.fieldIndex(DocumentColumns.PUBLISHED_ON);

  private final CivicSparkOptions options;
  private transient @Nullable PageReader reader;

  private PageExtraction(CivicSparkOptions options) {
    this.options = options;
  }

  static Dataset<Row> of(Dataset<Row> pages, CivicSparkOptions options) {
    StructType wire =
        options.keepContent() ? WIRE.add(PageColumns.CONTENT, DataTypes.BinaryType) : WIRE;
    String day = DocumentColumns.PUBLISHED_ON;
    return PageColumns.toUsers(
            PageColumns.toWire(pages).map(new PageExtraction(options), Encoders.row(wire)))
        .withColumn(day, expr("date_from_unix_date(" + day + ")"));
  }

  private static StructType table(DataType time, DataType day) {
    StructType table =
        new StructType()
            .add(PageColumns.URL, DataTypes.StringType)
            .add(PageColumns.PATH, DataTypes.StringType)
            .add(PageColumns.POSITION, DataTypes.StringType)
            .add(PageColumns.CAPTURED_AT, time);
    for (StructField field : DocumentColumns.schema(day).fields()) {
      table = table.add(field);
    }
    return table;
  }

  @Override
  public Row call(Row row) {
    if (reader == null) {
      reader = new PageReader(options);
    }
    WaitingPage page = WaitingPage.of(row);
    ReadPage read = reader.analyze(page);
    @Nullable Object[] document = DocumentColumns.values(read);
    @Nullable Object[] values = new @Nullable Object[WIRE.size() + (options.keepContent() ? 1 : 0)];
    values[0] = url(page, read);
    values[1] = page.path();
    values[2] = page.position();
    values[3] = page.capturedAt();
    System.arraycopy(document, 0, values, PLACE, document.length);
    if (values[PUBLISHED_ON] instanceof LocalDate date) {
      values[PUBLISHED_ON] = (int) date.toEpochDay();
    }
    if (options.keepContent()) {
      values[values.length - 1] = page.content();
    }
    return Rows.row(values);
  }

  /** A saved file does not tell its address, but the page may. */
  private static @Nullable String url(WaitingPage page, ReadPage read) {
    return page.url() != null || read.document() == null
        ? page.url()
        : Metadata.find(read.document().metadata().canonicalUrl()).orElse(null);
  }
}
