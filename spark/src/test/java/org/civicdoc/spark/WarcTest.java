package org.civicdoc.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(LocalSpark.class)
class WarcTest {

  @TempDir Path folder;

  @Test
  void eachArchiveIsOneTask(SparkSession spark) throws Exception {
    for (String name : List.of("a.warc.gz", "b.WARC.gz", "sub/c.warc.gz")) {
      archive(name, 3);
    }
    Files.writeString(folder.resolve("notes.txt"), "no archive");

    Dataset<Row> pages = CivicSpark.readWarc(spark, folder.toString());

    assertThat(pages.javaRDD().getNumPartitions()).isEqualTo(3);
    assertThat(pages.count()).isEqualTo(9);
  }

  @Test
  void pagesHaveAddressTimeAndPlace(SparkSession spark) throws Exception {
    List<Long> offsets = archive("a.warc.gz", 3);

    Row row =
        CivicSpark.extract(CivicSpark.readWarc(spark, folder + "/*.gz"))
            .where("url like '%/1.html'")
            .head();

    assertThat(row.<String>getAs("path")).endsWith("/a.warc.gz");
    assertThat(row.<String>getAs("position")).isEqualTo("@" + offsets.get(1));
    assertThat(row.<Timestamp>getAs("capturedAt").toInstant()).isEqualTo(Archive.CAPTURED);
    assertThat(row.<String>getAs("title")).isEqualTo("云泽市第1号通报");
    assertThat(row.<String>getAs("status")).isEqualTo("OK");
  }

  @Test
  void damageCostsItselfAndIsARow(SparkSession spark) throws Exception {
    List<Long> offsets = archive("a.warc.gz", 30);
    Path file = folder.resolve("a.warc.gz");
    byte[] bytes = Files.readAllBytes(file);
    bytes[(int) ((offsets.get(10) + offsets.get(11)) / 2)] ^= 0x55;
    Files.write(file, Arrays.copyOf(bytes, (int) (offsets.get(29) + 20)));

    List<Row> rows =
        CivicSpark.extract(CivicSpark.readWarc(spark, file.toString())).collectAsList();

    assertThat(rows).hasSize(28 + 2);
    assertThat(rows)
        .filteredOn(row -> row.<String>getAs("status").equals("SOURCE_GAP"))
        .extracting(row -> row.<String>getAs("error"))
        .satisfiesExactly(
            gap -> assertThat(gap).startsWith(range(offsets.get(10), offsets.get(11))),
            gap -> assertThat(gap).startsWith(range(offsets.get(29), offsets.get(29) + 20)));
    assertThat(rows)
        .filteredOn(row -> row.<String>getAs("status").equals("OK"))
        .extracting(row -> row.<String>getAs("url"))
        .containsExactlyElementsOf(
            IntStream.range(0, 29).filter(i -> i != 10).mapToObj(WarcTest::url).toList());
  }

  @Test
  void whatIsNoArchiveIsARow(SparkSession spark) throws Exception {
    Files.writeString(folder.resolve("a.warc"), "not an archive");
    Files.createFile(folder.resolve("b.warc"));

    List<Row> rows =
        CivicSpark.extract(CivicSpark.readWarc(spark, folder.toString())).collectAsList();

    assertThat(rows)
        .extracting(row -> row.<String>getAs("error"))
        .containsExactlyInAnyOrder("not a WARC file: it holds no record", "the file is empty");
  }

  @Test
  void archiveThatIsGoneIsARowAndCostsNoOther(SparkSession spark) throws Exception {
    archive("a.warc.gz", 2);
    archive("b.warc.gz", 3);
    Dataset<Row> pages = CivicSpark.readWarc(spark, folder.toString());
    Files.delete(folder.resolve("b.warc.gz"));

    List<Row> rows = pages.orderBy("path", "position").collectAsList();

    assertThat(rows).hasSize(3);
    assertThat(rows.get(2).<String>getAs("readStatus")).isEqualTo("UNREADABLE");
    assertThat(rows.get(2).<String>getAs("readError")).contains("b.warc.gz");
  }

  @Test
  void pageOverTheLimitIsARowAndTheNextIsRead(SparkSession spark) throws Exception {
    try (Archive archive = new Archive(folder.resolve("a.warc.gz"))) {
      archive.page(url(0), "x".repeat(5000).getBytes(UTF_8)).page(url(1), Samples.article(1));
    }
    CivicSparkOptions options = CivicSparkOptions.builder().maxPageBytes(4000).build();

    List<Row> rows =
        CivicSpark.extract(CivicSpark.readWarc(spark, options, folder.toString()), options)
            .collectAsList();

    assertThat(rows)
        .extracting(row -> row.<String>getAs("status"))
        .containsExactly("TOO_LARGE", "OK");
    assertThat(rows.get(0).<String>getAs("url")).isEqualTo(url(0));
  }

  @Test
  void connectionThatBreaksIsOpenedAnewWhereItBroke(SparkSession spark) throws Exception {
    archive("a.warc.gz", 300);
    List<Row> rows;
    try (FlakyFiles.Mounted flaky = FlakyFiles.mount(spark, 2)) {
      rows = CivicSpark.readWarc(spark, folder.toString()).collectAsList();
      assertThat(flaky.left()).isZero();
    }

    assertThat(rows)
        .extracting(row -> row.<String>getAs("url"))
        .containsExactlyElementsOf(IntStream.range(0, 300).mapToObj(WarcTest::url).toList());
  }

  @Test
  void fileSystemThatFailsForLongFailsTheTaskAndIsNoRow(SparkSession spark) throws Exception {
    archive("a.warc.gz", 300);
    Files.write(folder.resolve("a.html"), Samples.article(1));

    try (FlakyFiles.Mounted flaky = FlakyFiles.mount(spark, Integer.MAX_VALUE)) {
      for (Dataset<Row> pages :
          List.of(
              CivicSpark.readWarc(spark, folder.toString()),
              CivicSpark.readPages(spark, folder.toString()))) {
        assertThatThrownBy(pages::collectAsList).hasStackTraceContaining("Read timed out");
      }
      assertThat(flaky.left()).isPositive();
    }
  }

  @Test
  void pageWhoseConnectionBrokeIsTruncatedAndOneWithoutDateHasNone(SparkSession spark)
      throws Exception {
    byte[] body = Samples.article(1);
    String record =
        """
        WARC/1.0
        WARC-Type: response
        WARC-Target-URI: %s
        WARC-Record-ID: <urn:x:1>
        Content-Type: application/http
        Content-Length: %d

        """;
    String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 9999\r\n\r\n";
    try (OutputStream out = Files.newOutputStream(folder.resolve("a.warc"))) {
      String first = record.formatted(url(0), head.length() + body.length);
      out.write((first.replace("\n", "\r\n") + head).getBytes(UTF_8));
      out.write(body);
      out.write("\r\n\r\n".getBytes(UTF_8));
    }

    Row row = CivicSpark.extract(CivicSpark.readWarc(spark, folder.toString())).head();

    assertThat(row.<String>getAs("status")).isEqualTo("OK_TRUNCATED");
    assertThat(row.<String>getAs("title")).isEqualTo("云泽市第1号通报");
    assertThat(row.<Timestamp>getAs("capturedAt")).isNull();
    assertThat(PageLines.rows(row, "issues"))
        .extracting(issue -> issue.<String>getAs("message"))
        .anyMatch(message -> message.contains("9999 announced"));
  }

  @Test
  void fewPagesOfALargeArchiveAreReadWithoutTheRest(SparkSession spark) throws Exception {
    archive("a.warc.gz", 2000);

    assertThat(CivicSpark.readWarc(spark, folder.toString()).limit(2).collectAsList()).hasSize(2);
  }

  @Test
  void pathWithoutAFileIsRefused(SparkSession spark) {
    assertThatExceptionOfType(FileNotFoundException.class)
        .isThrownBy(() -> CivicSpark.readWarc(spark, folder + "/none"))
        .withMessageContaining("/none");
  }

  @Test
  void folderWithoutArchivesGivesNoRows(SparkSession spark) throws Exception {
    assertThat(CivicSpark.readWarc(spark, folder.toString()).count()).isZero();
  }

  private List<Long> archive(String name, int pages) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    try (Archive archive = new Archive(file)) {
      for (int i = 0; i < pages; i++) {
        archive.page(url(i), Samples.article(i));
      }
      return archive.offsets();
    }
  }

  private static String url(int number) {
    return "http://example.org/" + number + ".html";
  }

  private static String range(long start, long end) {
    return "bytes " + start + " to " + end + ": ";
  }
}
