package org.civicdoc.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What the documentation shows of Spark runs, in the order in which it stands. */
@Tag("documentation")
@ExtendWith(LocalSpark.class)
class DocumentationTest {

  private static final Pattern BLOCK = Pattern.compile("(?s)```(java|sql)\\R(.*?)```");
  private static final Pattern SUBMIT =
      Pattern.compile("(?m)^spark-submit --class (\\S+) spark/target/(\\S+) crawl table$");
  private static final int ARTICLES = 12;

  @TempDir Path folder;
  private final List<List<Row>> results = new ArrayList<>();

  @Test
  void examplesRunAndGiveMonthlySeries(SparkSession spark) throws Exception {
    Files.createDirectories(folder.resolve("crawl"));
    try (Archive archive = new Archive(folder.resolve("crawl/a.warc.gz"))) {
      for (int i = 0; i < ARTICLES; i++) {
        archive.page("http://example.org/" + i + ".html", Samples.article(i));
      }
    }
    Samples.write(folder.resolve("pages"), 3);

    int java = run(spark, Path.of("../README.md")) + run(spark, Path.of("../docs/spark.md"));

    assertThat(java).isEqualTo(4);
    assertThat(results).hasSize(3);
    assertThat(results.get(0))
        .hasSize(12)
        .allSatisfy(row -> assertThat(List.of(row.get(1), row.get(2))).isEqualTo(List.of(2L, 1L)));
    assertThat(results.get(1))
        .hasSize(12)
        .allSatisfy(row -> assertThat(row.get(1)).isEqualTo(1L))
        .allSatisfy(row -> assertThat(row.getString(2)).isEqualTo("█".repeat(40)));
    assertThat(projects(results.get(2))).isEqualTo(expectedProjects());
    assertThat(spark.read().parquet(folder + "/pdfs/outcomes").where("pdf is not null").count())
        .isEqualTo(ARTICLES);
  }

  private static Map<String, Double> projects(List<Row> rows) {
    Map<String, Double> months = new TreeMap<>();
    rows.forEach(row -> months.put(row.getString(0), row.getDouble(1)));
    return months;
  }

  private static Map<String, Double> expectedProjects() {
    Map<String, Double> months = new TreeMap<>();
    for (int i = 0; i < ARTICLES; i++) {
      months.merge("2024-%02d".formatted(i % 12 + 1), i % 7 + 3.0, Double::sum);
    }
    return months;
  }

  @Test
  void submittedJobIsThere() throws Exception {
    Matcher line = SUBMIT.matcher(Files.readString(Path.of("../README.md")));

    assertThat(line.find()).isTrue();
    assertThat(Class.forName(line.group(1)).getMethod("main", String[].class).getModifiers())
        .matches(Modifier::isStatic);
    assertThat(Files.readString(Path.of("pom.xml")))
        .contains("<outputFile>${project.build.directory}/" + line.group(2) + "</outputFile>");
  }

  @Test
  void submittedJobWritesTheTable(SparkSession spark) throws Exception {
    try (Archive archive = new Archive(folder.resolve("a.warc.gz"))) {
      archive.page("http://example.org/1.html", Samples.article(1));
    }

    ExtractJob.main(folder + "/a.warc.gz", folder + "/table");

    assertThat(spark.read().parquet(folder + "/table").schema().fieldNames())
        .isEqualTo(CivicSpark.schema().fieldNames());
    assertThat(spark.read().parquet(folder + "/table").count()).isOne();
  }

  /** Runs what a file shows, and counts the blocks of Java. */
  private int run(SparkSession spark, Path file) throws Exception {
    int java = 0;
    Matcher block = BLOCK.matcher(Files.readString(file));
    while (block.find()) {
      String code = inFolder(block.group(2));
      if (block.group(1).equals("sql")) {
        sql(spark, code);
      } else if (code.contains("CivicSpark")) {
        java(spark, code, "Example" + java++);
      }
    }
    return java;
  }

  /** The names of folders, in quotes, with the folder of this test before them. */
  private String inFolder(String code) {
    return code.replaceAll("([\"'])(crawl|pages|table|pdfs)\\1", "$1" + folder + "/$2$1");
  }

  private void sql(SparkSession spark, String code) {
    for (String statement : code.split(";\\s*")) {
      Dataset<Row> result = spark.sql(statement);
      if (statement.startsWith("SELECT")) {
        results.add(result.collectAsList());
      }
    }
  }

  private void java(SparkSession spark, String code, String name) throws Exception {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    String source =
        "import org.apache.spark.sql.*; import org.civicdoc.spark.*; public class "
            + name
            + " { public static void run(SparkSession spark) throws Exception {\n"
            + code
            + "} }";
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    List<String> options =
        List.of("-d", classes.toString(), "-cp", System.getProperty("java.class.path"));
    compiler.getTask(null, null, found, options, null, List.of(new Source(name, source))).call();
    assertThat(found.getDiagnostics())
        .filteredOn(each -> each.getKind() == Diagnostic.Kind.ERROR)
        .isEmpty();
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
      loader.loadClass(name).getMethod("run", SparkSession.class).invoke(null, spark);
    }
  }

  private static final class Source extends SimpleJavaFileObject {

    private final String code;

    Source(String name, String code) {
      super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
      this.code = code;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
      return code;
    }
  }
}
