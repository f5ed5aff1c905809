package org.civicdoc.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.civicdoc.parser.CivicParser;
import org.civicdoc.parser.PageContext;
import org.civicdoc.pdf.PdfConformance;
import org.civicdoc.pdf.PdfRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(LocalSpark.class)
class PdfTest {

  @TempDir Path folder;

  @Test
  void eachArticleGetsThePdfOfTheSingleMachine(SparkSession spark) throws Exception {
    Dataset<Row> pages = pages(spark, 3);

    List<Row> outcomes =
        CivicSpark.writePdf(pages, folder + "/out").orderBy("path").collectAsList();

    assertThat(outcomes)
        .extracting(row -> row.<String>getAs("status"))
        .containsExactly("OK", "OK", "OK", "NO_ARTICLE");
    for (int i = 0; i < 3; i++) {
      Row row = outcomes.get(i);
      assertThat(Files.readAllBytes(file(row))).isEqualTo(pdf(Samples.article(i)));
      assertThat(row.<Integer>getAs("pageCount")).isEqualTo(1);
    }
    assertThat(outcomes.get(3).<String>getAs("pdf")).isNull();
    assertThat(outcomes.get(3).<String>getAs("error")).isNotBlank();
  }

  @Test
  void thePdfForTheArchiveHoldsThePageItself(SparkSession spark) throws Exception {
    CivicSparkOptions options =
        CivicSparkOptions.builder().conformance(PdfConformance.PDF_A_3A).build();

    Row outcome =
        CivicSpark.writePdf(pages(spark, 1), folder + "/out", options)
            .orderBy("path")
            .collectAsList()
            .get(0);

    assertThat(outcome.<Object>getList(outcome.fieldIndex("warnings"))).isEmpty();
    assertThat(embedded(file(outcome))).isEqualTo(Samples.article(0));
  }

  private static byte[] embedded(Path file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      return pdf.getDocumentCatalog()
          .getNames()
          .getEmbeddedFiles()
          .getNames()
          .values()
          .iterator()
          .next()
          .getEmbeddedFile()
          .toByteArray();
    }
  }

  @Test
  void runningAgainLeavesTheSameFiles(SparkSession spark) throws Exception {
    Dataset<Row> pages = pages(spark, 2);
    CivicSpark.writePdf(pages, folder + "/out");
    Map<String, Long> first = tree(folder.resolve("out/pdf"));

    CivicSpark.writePdf(pages, folder + "/out");

    assertThat(tree(folder.resolve("out/pdf"))).isEqualTo(first).hasSize(2);
  }

  @Test
  void checksumsOfOtherFilesAreLeftOn(SparkSession spark) throws Exception {
    HadoopFiles files = HadoopFiles.of(spark);
    PdfFolder pdfs = new PdfFolder(files, folder + "/out");
    org.apache.hadoop.fs.Path other = new org.apache.hadoop.fs.Path(folder + "/other");
    pdfs.open();
    pdfs.write("3fe0", new byte[1]);
    pdfs.close();

    files.of(other).create(other).close();

    assertThat(tree(folder)).containsOnlyKeys("out/3f/3fe0.pdf", "other", ".other.crc");
  }

  @Test
  void attemptsAtTheSameTimeAgreeAndLeaveNothingElse(SparkSession spark) throws Exception {
    PdfFolder pdfs = new PdfFolder(HadoopFiles.of(spark), folder + "/out");
    byte[] bytes = pdf(Samples.article(1));
    pdfs.open();

    List<String> names =
        Stream.generate(() -> "3fe0").limit(16).parallel().map(n -> write(pdfs, n, bytes)).toList();
    pdfs.close();

    assertThat(names).hasSize(16).containsOnly(folder + "/out/3f/3fe0.pdf");
    assertThat(tree(folder.resolve("out"))).containsOnlyKeys("3f/3fe0.pdf");
    assertThat(Files.readAllBytes(folder.resolve("out/3f/3fe0.pdf"))).isEqualTo(bytes);
  }

  @Test
  void attemptThatOutlivesItsRunLeavesNothing(SparkSession spark) throws Exception {
    PdfFolder pdfs = new PdfFolder(HadoopFiles.of(spark), folder + "/out");
    pdfs.open();
    pdfs.close();

    assertThat(Stream.of("3fe0").map(name -> tryWrite(pdfs, name))).containsExactly(false);
    assertThat(tree(folder)).isEmpty();
  }

  private static boolean tryWrite(PdfFolder pdfs, String name) {
    try {
      pdfs.write(name, new byte[1]);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static String write(PdfFolder pdfs, String name, byte[] bytes) {
    try {
      return pdfs.write(name, bytes);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Dataset<Row> pages(SparkSession spark, int number) throws IOException {
    Samples.write(folder.resolve("in"), number);
    Files.write(
        folder.resolve("in/z.html"), "<html><body>404 Not Found</body></html>".getBytes(UTF_8));
    return CivicSpark.readPages(spark, folder + "/in");
  }

  private static byte[] pdf(byte[] page) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfRenderer.builder()
        .build()
        .render(CivicParser.builder().build().parse(page, PageContext.none()), out);
    return out.toByteArray();
  }

  private static Path file(Row row) {
    return Path.of(row.<String>getAs("pdf").replaceFirst("^file:/*", "/"));
  }

  /** Files and their sizes. */
  private static Map<String, Long> tree(Path root) throws IOException {
    Map<String, Long> sizes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        sizes.put(root.relativize(file).toString(), Files.size(file));
      }
    }
    return sizes;
  }
}
