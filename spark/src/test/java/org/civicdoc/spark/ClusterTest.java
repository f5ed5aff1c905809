package org.civicdoc.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.management.ObjectName;
import org.apache.spark.SparkEnv;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.civicdoc.nlp.CivicAnalyzer;
import org.civicdoc.parser.PageContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Executors in JVMs of their own: two, on one core each. */
@Tag("cluster")
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ClusterTest {

  private static final int PAGES = 600;
  private static final int ARCHIVES = 12;

  @TempDir Path folder;
  private SparkSession spark;

  @BeforeEach
  void start() throws IOException {
    spark = ClusterSpark.builder().getOrCreate();
    archives();
  }

  @AfterEach
  void stop() {
    spark.stop();
  }

  @Test
  void rowsAreThoseOfTheSingleMachineAndEachExecutorLoadsOneAnalyzer() throws Exception {
    Map<String, List<String>> rows = lines(CivicSpark.extract(pages()).collectAsList());

    assertThat(analyzers()).as("on the driver").isZero();
    assertThat(analyzersOfExecutors()).hasSize(2).allSatisfy((id, n) -> assertThat(n).isOne());
    assertThat(rows).isEqualTo(singleMachine()).hasSize(PAGES);
  }

  @Test
  void rowsAreTheSameWhenAnExecutorIsKilledInTheMiddle() throws Exception {
    Watch watch = new Watch();
    spark.sparkContext().addSparkListener(watch);
    String out = folder + "/table";
    ExecutorService pool = Executors.newSingleThreadExecutor();
    try {
      Dataset<Row> table = CivicSpark.extract(pages());
      Future<?> job = pool.submit(() -> table.write().parquet(out));
      killExecutorAfter(3, watch);
      job.get();
    } finally {
      pool.shutdownNow();
    }

    assertThat(watch.lost.get()).isPositive();
    assertThat(watch.done.get()).isGreaterThan(3);
    assertThat(lines(spark.read().parquet(out).collectAsList()))
        .isEqualTo(singleMachine())
        .hasSize(PAGES);
  }

  @Test
  void pdfsAreTheSameWhenAnExecutorIsKilledInTheMiddle() throws Exception {
    Dataset<Row> few = pages().where("url rlike '/[0-9]{1,2}[.]html$'");
    List<Row> whole = outcomes(few, "whole");
    Watch watch = new Watch();
    spark.sparkContext().addSparkListener(watch);
    ExecutorService pool = Executors.newSingleThreadExecutor();
    List<Row> killed;
    try {
      Future<List<Row>> job = pool.submit(() -> outcomes(few, "killed"));
      killExecutorAfter(2, watch);
      killed = job.get();
    } finally {
      pool.shutdownNow();
    }

    assertThat(watch.lost.get()).isPositive();
    assertThat(killed).isEqualTo(whole).hasSize(100);
    assertThat(names(folder.resolve("killed"))).isEqualTo(names(folder.resolve("whole")));
  }

  private List<Row> outcomes(Dataset<Row> pages, String name) throws IOException {
    return CivicSpark.writePdf(pages, folder + "/" + name)
        .drop("pdf")
        .orderBy("url")
        .collectAsList();
  }

  /** The PDFs below a folder, and what else a run should not have left there. */
  private static List<String> names(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root.resolve("pdf"))) {
      return files.map(file -> root.relativize(file).toString()).sorted().toList();
    }
  }

  private Dataset<Row> pages() throws IOException {
    return CivicSpark.readWarc(spark, folder + "/archives");
  }

  private void archives() throws IOException {
    Files.createDirectories(folder.resolve("archives"));
    for (int i = 0; i < ARCHIVES; i++) {
      try (Archive archive = new Archive(folder.resolve("archives/" + i + ".warc.gz"))) {
        for (int page = i; page < PAGES; page += ARCHIVES) {
          archive.page(url(page), Samples.article(page));
        }
      }
    }
  }

  private static String url(int page) {
    return "http://example.org/" + page + ".html";
  }

  private static Map<String, List<String>> singleMachine() {
    CivicAnalyzer analyzer = CivicAnalyzer.builder().build();
    PageContext context = PageContext.none().withCapturedAt(Archive.CAPTURED);
    return IntStream.range(0, PAGES)
        .boxed()
        .collect(
            Collectors.toMap(
                ClusterTest::url,
                i -> PageLines.of(Samples.article(i), context.withUrl(url(i)), analyzer)));
  }

  private static Map<String, List<String>> lines(List<Row> rows) {
    return rows.stream().collect(Collectors.toMap(row -> row.getAs("url"), PageLines::of));
  }

  private static void killExecutorAfter(int tasks, Watch watch) throws InterruptedException {
    while (watch.done.get() < tasks) {
      Thread.sleep(50);
    }
    ProcessHandle executor =
        ProcessHandle.current()
            .descendants()
            .filter(each -> each.info().commandLine().orElse("").contains("GrainedExecutorBackend"))
            .findFirst()
            .orElseThrow();
    executor.destroyForcibly();
  }

  private Map<String, Long> analyzersOfExecutors() {
    MapPartitionsFunction<Long, String> count =
        (Iterator<Long> none) ->
            List.of(SparkEnv.get().executorId() + "=" + analyzers()).iterator();
    Map<String, Long> counts = new TreeMap<>();
    for (String each :
        spark.range(0, 16, 1, 16).mapPartitions(count, Encoders.STRING()).collectAsList()) {
      counts.put(each.replaceFirst("=.*", ""), Long.valueOf(each.replaceFirst(".*=", "")));
    }
    return counts;
  }

  /** How many analyzers live in this JVM. */
  private static long analyzers() throws Exception {
    String histogram =
        (String)
            ManagementFactory.getPlatformMBeanServer()
                .invoke(
                    new ObjectName("com.sun.management:type=DiagnosticCommand"),
                    "gcClassHistogram",
                    new Object[] {new String[0]},
                    new String[] {String[].class.getName()});
    return histogram
        .lines()
        .map(line -> line.strip().split("\\s+"))
        .filter(words -> words.length > 3 && words[3].equals(CivicAnalyzer.class.getName()))
        .mapToLong(words -> Long.parseLong(words[1]))
        .sum();
  }

  private static final class Watch extends SparkListener {

    final AtomicInteger done = new AtomicInteger();
    final AtomicInteger lost = new AtomicInteger();

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
      done.incrementAndGet();
    }

    @Override
    public void onExecutorRemoved(SparkListenerExecutorRemoved removed) {
      lost.incrementAndGet();
    }
  }
}
