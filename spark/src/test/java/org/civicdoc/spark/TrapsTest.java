package org.civicdoc.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.civicdoc.json.DocumentReader;
import org.civicdoc.json.DocumentWriter;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.nlp.Keyword;
import org.civicdoc.parser.CivicParser;
import org.civicdoc.parser.PageContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What is known to go wrong with Spark, and how we keep out of it. */
@ExtendWith(LocalSpark.class)
class TrapsTest {

  @TempDir Path folder;

  @Test
  void databindIsSparksOwn() {
    assertThat(jars("jackson-databind-")).containsExactly("jackson-databind-" + sparksJackson());
    assertThat(jars("jackson-module-scala_")).singleElement().asString().endsWith(sparksJackson());
  }

  /** The version that Spark is built with shows in what only Spark has. */
  private static String sparksJackson() {
    return jars("jackson-module-scala_").get(0).replaceFirst(".*-", "");
  }

  @Test
  void documentsBecomeJsonBesideSparksJackson(SparkSession spark) throws Exception {
    assumeThat(new JsonFactory().version().getMinorVersion())
        .as("the jackson-core of Spark 3.5, which civicdoc's JSON cannot use; see docs/spark.md")
        .isGreaterThanOrEqualTo(18);
    Samples.write(folder, 3);
    Dataset<String> json =
        CivicSpark.readPages(spark, folder.toString())
            .select("content")
            .map((MapFunction<Row, String>) TrapsTest::json, Encoders.STRING());

    List<Row> read = spark.read().json(json).select("metadata.title.value").collectAsList();

    assertThat(read).extracting(row -> row.getString(0)).hasSize(3).contains("云泽市第2号通报");
  }

  private static String json(Row row) throws Exception {
    CivicDocument document =
        CivicParser.builder().build().parse(row.<byte[]>getAs(0), PageContext.none());
    String json = DocumentWriter.builder().build().toJson(document);
    assertThat(DocumentReader.builder().build().read(json)).isEqualTo(document);
    return json;
  }

  @Test
  void recordsAreNoBeansSoThatTheSchemaIsOurs(SparkSession spark) throws Exception {
    Samples.write(folder, 1);

    assertThatThrownBy(
            () ->
                spark
                    .createDataset(List.of(new Keyword("电梯", 1)), Encoders.bean(Keyword.class))
                    .collectAsList())
        .isInstanceOf(Exception.class);
    assertThat(
            CivicSpark.extract(CivicSpark.readPages(spark, folder.toString()))
                .selectExpr("explode(keywords) as k")
                .select("k.text", "k.score")
                .count())
        .isPositive();
  }

  @Test
  void listsInRowsFailAndOursAreArrays(SparkSession spark) throws Exception {
    Samples.write(folder, 2);
    StructType names = new StructType().add("names", RowTypes.array(RowTypes.STRING));
    MapPartitionsFunction<Long, Row> lists =
        all -> List.of(RowFactory.create(List.of("a"))).iterator();
    Dataset<Row> table = CivicSpark.extract(CivicSpark.readPages(spark, folder.toString()));
    MapPartitionsFunction<Row, Row> same = (Iterator<Row> rows) -> rows;

    assertThatThrownBy(
            () -> spark.range(1).mapPartitions(lists, Encoders.row(names)).collectAsList())
        .hasStackTraceContaining("List");
    assertThat(
            table
                .mapPartitions(same, Encoders.row(CivicSpark.schema()))
                .orderBy("path")
                .collectAsList())
        .isEqualTo(table.orderBy("path").collectAsList())
        .hasSize(2);
  }

  @Test
  void namesThatSparkTakesForHiddenAreRead(SparkSession spark) throws Exception {
    for (String name :
        List.of("a.html", "_b.html", "c d 中文.HTM", ".e.html", "_sub/f.html", "_k=v/g.html")) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, Samples.article(1));
    }
    Files.createFile(folder.resolve("_SUCCESS"));

    Dataset<Row> pages = CivicSpark.readPages(spark, folder.toString());

    assertThat(spark.read().format("binaryFile").load(folder + "/*").count()).isLessThan(6);
    assertThat(names(pages))
        .containsExactlyInAnyOrder(
            "a.html", "_b.html", "c d 中文.HTM", ".e.html", "f.html", "g.html");
    assertThat(CivicSpark.extract(pages).where("status = 'OK'").count()).isEqualTo(6);
    assertThat(names(CivicSpark.readPages(spark, folder + "/_b.html"))).containsExactly("_b.html");
  }

  private static List<String> names(Dataset<Row> pages) {
    return pages.select("path").collectAsList().stream()
        .map(row -> row.getString(0).replaceFirst(".*/", ""))
        .toList();
  }

  @Test
  void rowsOfSparksBinaryFileAreTakenToo(SparkSession spark) throws Exception {
    Samples.write(folder, 3);

    Dataset<Row> binary = spark.read().format("binaryFile").load(folder.toString());

    assertThat(CivicSpark.extract(binary).orderBy("path").collectAsList())
        .isEqualTo(
            CivicSpark.extract(CivicSpark.readPages(spark, folder.toString()))
                .orderBy("path")
                .collectAsList());
  }

  @Test
  void thisJavaOpensWhatSparkNeeds() {
    Module base = Object.class.getModule();

    assertThat(base.isExported("sun.nio.ch", getClass().getModule())).isTrue();
  }

  @Test
  void compressIsSparksOwn() {
    assertThat(jars("commons-compress-")).hasSize(1);
    assertThat(jars("aircompressor-")).hasSize(1);
  }

  /** The jars of a name on the class path, without their ending. */
  private static List<String> jars(String prefix) {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(path -> new File(path).getName())
        .filter(name -> name.startsWith(prefix))
        .map(name -> name.replaceFirst("\\.jar$", ""))
        .toList();
  }
}
