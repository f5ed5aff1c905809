package org.civicdoc.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(LocalSpark.class)
class UdfTest {

  @TempDir Path folder;

  @BeforeEach
  void register(SparkSession spark) throws Exception {
    CivicSpark.registerUdfs(spark);
    Samples.write(folder, 4);
    CivicSpark.readPages(spark, folder.toString()).createOrReplaceTempView("pages");
  }

  @Test
  void parsedPagesAreThoseOfTheTable(SparkSession spark) {
    Dataset<Row> sql =
        spark.sql(
            "select page.* from (select path, civic_parse(content) as page from pages)"
                + " order by path");
    Dataset<Row> table =
        CivicSpark.extract(spark.table("pages"))
            .orderBy("path")
            .drop("url", "path", "position", "capturedAt");

    assertThat(sql.schema()).isEqualTo(table.schema());
    assertThat(sql.collectAsList()).isEqualTo(table.collectAsList()).hasSize(4);
  }

  @Test
  void addressAndTextArePassedOn(SparkSession spark) {
    Row row =
        spark
            .sql(
                "select civic_parse_at('<h1>公告</h1><p>全文见附件，请各有关单位下载阅读。</p>"
                    + "<p><a href=\"1.pdf\">附件</a></p>', 'http://x.gov.cn/a/').attachments[0].href")
            .head();

    assertThat(row.getString(0)).isEqualTo("http://x.gov.cn/a/1.pdf");
  }

  @Test
  void entitiesAndKeywordsOfTextsComeAsRows(SparkSession spark) {
    List<Row> rows =
        spark
            .sql(
                "select e.text, e.value from (select explode(civic_entities_on("
                    + "'今年，云泽市人大常委会印发《云泽市物业管理条例》。', date'2024-03-05')) as e)")
            .collectAsList();

    assertThat(rows).extracting(row -> row.getString(0)).contains("今年", "《云泽市物业管理条例》");
    assertThat(rows).extracting(row -> row.getString(1)).contains("2024");
    assertThat(
            spark.sql("select size(civic_keywords('加装电梯民生实事项目办理情况报告')) > 0").head().getBoolean(0))
        .isTrue();
  }

  @Test
  void nullGivesNull(SparkSession spark) {
    Row row =
        spark
            .sql(
                "select civic_parse(cast(null as binary)), civic_entities(cast(null as string)),"
                    + " civic_keywords(cast(null as string)),"
                    + " civic_entities_on('今年', cast(null as date)) is null")
            .head();

    assertThat(row.isNullAt(0) && row.isNullAt(1) && row.isNullAt(2)).isTrue();
    assertThat(row.getBoolean(3)).isFalse();
  }

  @Test
  void filterDoesNotRunThemTwice(SparkSession spark) {
    String plan =
        spark
            .sql(
                "explain select page.title, page.text from"
                    + " (select civic_parse(content) as page from pages)"
                    + " where page.error is null and page.title is not null")
            .head()
            .getString(0);

    assertThat(plan.split("civic_parse\\(", -1)).as(plan).hasSize(2);
  }

  @Test
  void daysAreThoseOfThePageWhateverTheSessionTakesForADate(SparkSession spark) {
    for (String java8 : List.of("true", "false")) {
      spark.conf().set("spark.sql.datetime.java8API.enabled", java8);
      try {
        assertThat(
                spark
                    .sql("select cast(civic_parse(content).publishedOn as string) from pages")
                    .collectAsList())
            .extracting(row -> row.getString(0))
            .contains("2024-01-15", "2024-04-15");
        assertThat(
                CivicSpark.extract(spark.table("pages"))
                    .selectExpr("cast(publishedOn as string)")
                    .collectAsList())
            .extracting(row -> row.getString(0))
            .contains("2024-01-15", "2024-04-15");
        assertThat(
                spark
                    .sql("select civic_entities_on('今年', date'2024-03-05')[0].value")
                    .head()
                    .get(0))
            .isEqualTo("2024");
      } finally {
        spark.conf().unset("spark.sql.datetime.java8API.enabled");
      }
    }
  }
}
