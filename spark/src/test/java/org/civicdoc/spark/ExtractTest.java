package org.civicdoc.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.civicdoc.nlp.CivicAnalyzer;
import org.civicdoc.parser.PageContext;
import org.civicdoc.parser.SiteProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(LocalSpark.class)
class ExtractTest {

  private static final StructType CONTENT = new StructType().add("content", DataTypes.BinaryType);

  @TempDir Path folder;

  @Test
  void rowsAreThoseOfTheSingleMachine(SparkSession spark) throws Exception {
    CivicAnalyzer analyzer = CivicAnalyzer.builder().build();
    List<List<String>> expected = new ArrayList<>();
    for (Path file : Samples.files()) {
      expected.add(PageLines.of(Files.readAllBytes(file), PageContext.none(), analyzer));
    }

    Dataset<Row> table = CivicSpark.extract(CivicSpark.readPages(spark, "" + Samples.FOLDER));
    List<Row> rows = table.orderBy("path").collectAsList();

    assertThat(table.schema()).isEqualTo(CivicSpark.schema());
    assertThat(rows).hasSameSizeAs(Samples.files()).hasSizeGreaterThan(5);
    assertThat(rows.stream().map(PageLines::of).toList())
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(rows.stream().map(row -> Path.of(java.net.URI.create(encoded(row))))).hasSize(8);
  }

  private static String encoded(Row row) {
    return new org.apache.hadoop.fs.Path(row.<String>getAs("path")).toUri().toString();
  }

  @Test
  void whatIsKnownOfAPageDecidesHowItIsRead(SparkSession spark) throws Exception {
    StructType schema =
        CONTENT
            .add("url", DataTypes.StringType)
            .add("charset", DataTypes.StringType)
            .add("capturedAt", DataTypes.TimestampType)
            .add("id", DataTypes.LongType);
    String html = "<h1>公告</h1><p>云泽市人大常委会公告全文见附件，请下载阅读。</p><p><a href='a/1.pdf'>附件</a></p>";
    byte[] gbk = html.getBytes(Charset.forName("GBK"));
    Instant captured = Instant.parse("2024-05-06T01:02:03.000004Z");
    Dataset<Row> pages =
        spark.createDataFrame(
            List.of(
                RowFactory.create(
                    gbk, "http://x.gov.cn/p/1.html", "gbk", Timestamp.from(captured), 7L)),
            schema);

    Row row = CivicSpark.extract(pages).head();

    assertThat(row.<String>getAs("url")).isEqualTo("http://x.gov.cn/p/1.html");
    assertThat(row.<Timestamp>getAs("capturedAt").toInstant()).isEqualTo(captured);
    assertThat(row.<String>getAs("text")).contains("云泽市人大常委会");
    assertThat(PageLines.rows(row, "attachments").get(0).<String>getAs("href"))
        .isEqualTo("http://x.gov.cn/p/a/1.pdf");
  }

  @Test
  void textIsReadAsBytesAre(SparkSession spark) {
    String html = new String(Samples.article(3), UTF_8);
    Dataset<Row> text =
        spark.createDataFrame(
            List.of(RowFactory.create(html)),
            new StructType().add("content", DataTypes.StringType));
    Dataset<Row> bytes = pages(spark, html.getBytes(UTF_8));

    assertThat(CivicSpark.extract(text).head()).isEqualTo(CivicSpark.extract(bytes).head());
  }

  @Test
  void badPagesAreRowsWithAStatus(SparkSession spark) throws Exception {
    byte[] large = new byte[3000];
    CivicSparkOptions options = CivicSparkOptions.builder().maxPageBytes(2000).build();

    Dataset<Row> pages =
        pages(spark, new byte[0], "%PDF-1.7 x".getBytes(UTF_8), large, new byte[99])
            .union(spark.sql("select cast(null as binary)"));

    List<Row> rows = CivicSpark.extract(pages, options).collectAsList();

    assertThat(rows)
        .extracting(row -> row.<String>getAs("status"))
        .containsExactly("EMPTY", "NOT_HTML", "TOO_LARGE", "NOT_HTML", "EMPTY");
    assertThat(rows).allSatisfy(row -> assertThat(row.<String>getAs("error")).isNotBlank());
    assertThat(rows).allSatisfy(row -> assertThat(PageLines.rows(row, "blocks")).isEmpty());
    assertThat(rows.get(2).<String>getAs("sha256")).isEqualTo(Sha256.of(large));
    assertThat(rows.get(4).<String>getAs("sha256")).isNull();
  }

  @Test
  void filesThatCannotBeReadAreRowsToo(SparkSession spark) throws Exception {
    Files.write(folder.resolve("a.html"), Samples.article(1));
    Files.write(folder.resolve("large.HTML"), new byte[30_000]);
    Files.write(folder.resolve("picture.png"), new byte[3]);
    Path gone = folder.resolve("gone.html");
    Files.write(gone, Samples.article(2));
    CivicSparkOptions options = CivicSparkOptions.builder().maxPageBytes(20_000).build();
    Dataset<Row> pages = CivicSpark.readPages(spark, options, folder.toString());
    makeUnreadable(gone);

    List<Row> rows = CivicSpark.extract(pages, options).orderBy("path").collectAsList();

    assertThat(rows)
        .extracting(row -> row.<String>getAs("status"))
        .containsExactly("OK", "UNREADABLE", "TOO_LARGE");
    assertThat(rows.get(1).<String>getAs("error")).contains("gone.html");
  }

  /** Also for root, who may read what nobody may: behind a checksum that is not the file's. */
  private static void makeUnreadable(Path file) throws Exception {
    Files.write(
        file.resolveSibling("." + file.getFileName() + ".crc"),
        new byte[] {'c', 'r', 'c', 0, 0, 0, 2, 0, 1, 2, 3, 4});
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
  }

  @Test
  void jobReplacesNothingButATable(SparkSession spark) throws Exception {
    for (String name : List.of("one", "two")) {
      Files.createDirectories(folder.resolve(name));
      Files.write(folder.resolve(name + "/part-1.warc.gz"), new byte[1]);
    }
    String one = folder + "/one";
    String table = folder + "/table";

    for (String target :
        List.of(
            folder + "/two", folder + "/two/part-1.warc.gz", one, one + "/x", "file:" + folder)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ExtractJob.main(one, target))
          .withMessageStartingWith("table: ");
    }
    assertThat(folder.resolve("two/part-1.warc.gz")).exists();
    TableFolder tables = new TableFolder(HadoopFiles.of(spark));
    tables.check(table, List.of(one, folder + "/*/*.gz"));
    spark.range(1).write().parquet(table);
    tables.check(table, List.of(one));
  }

  @Test
  void contentIsDroppedUnlessAskedFor(SparkSession spark) {
    Dataset<Row> pages = pages(spark, Samples.article(1));
    CivicSparkOptions keeping = CivicSparkOptions.builder().keepContent(true).build();

    assertThat(CivicSpark.extract(pages).columns()).doesNotContain("content");
    assertThat(CivicSpark.extract(pages, keeping).head().<byte[]>getAs("content"))
        .isEqualTo(Samples.article(1));
  }

  @Test
  void profilesReachTheExecutors(SparkSession spark) {
    String html = "<h1>通知</h1><p>挂网时间：2024-03-05</p><div><p>现将云泽市有关事项通知如下，请各单位认真贯彻落实。</p></div>";
    SiteProfile profile = SiteProfile.builder("yunze").add("publishedAt.label", "挂网时间").build();
    CivicSparkOptions options = CivicSparkOptions.builder().profile(profile).build();
    Dataset<Row> pages = pages(spark, html.getBytes(UTF_8));

    assertThat(CivicSpark.extract(pages, options).head().<Object>getAs("publishedOn"))
        .hasToString("2024-03-05");
  }

  @Test
  void wrongColumnsAreRefusedWithTheirNames(SparkSession spark) {
    Dataset<Row> none = spark.range(1).toDF("id");
    Dataset<Row> number = spark.range(1).selectExpr("id as content");
    Dataset<Row> url = spark.range(1).selectExpr("'x' as content", "id as url");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> CivicSpark.extract(none))
        .withMessageContaining("content")
        .withMessageContaining("[id]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CivicSpark.extract(number))
        .withMessage("pages: column content must be binary but is bigint");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CivicSpark.extract(url))
        .withMessage("pages: column url must be string but is bigint");
  }

  @Test
  void defectsEndInAStatus() throws Exception {
    assertThat(fate(() -> recurse(1))).isEqualTo(RowStatus.PARSE_ERROR);
    assertThat(
            fate(
                () -> {
                  throw new IllegalStateException("boom");
                }))
        .isEqualTo(RowStatus.PARSE_ERROR);
    assertThat(
            fate(
                () -> {
                  throw new OutOfMemoryError("heap");
                }))
        .isEqualTo(RowStatus.OUT_OF_MEMORY);
  }

  private static int recurse(int depth) {
    return depth < 0 ? 0 : 1 + recurse(depth + 1);
  }

  private static RowStatus fate(Guarded.Step<Object, Exception> step) throws Exception {
    try {
      Guarded.run("reading", RowStatus.PARSE_ERROR, step);
      return RowStatus.OK;
    } catch (PageException e) {
      assertThat(e.reason()).startsWith("reading ");
      return e.status();
    }
  }

  private static Dataset<Row> pages(SparkSession spark, byte[]... pages) {
    List<Row> rows = new ArrayList<>();
    for (byte[] page : pages) {
      rows.add(RowFactory.create((Object) page));
    }
    return spark.createDataFrame(rows, CONTENT).coalesce(1);
  }
}
