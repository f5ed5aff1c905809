package org.civicdoc.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskStart;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A task that is slow runs a second time while the first is still at it. */
@Tag("cluster")
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class SpeculationTest {

  private static final int ARCHIVES = 6;
  private static final int PAGES_IN_EACH = 4;
  private static final long PAUSE_MILLIS = 2_000;

  @TempDir Path folder;
  private TwoHosts hosts;
  private SparkSession spark;

  @BeforeEach
  void start() throws IOException {
    hosts = new TwoHosts(folder);
    spark =
        hosts
            .session()
            .config("spark.speculation", "true")
            .config("spark.speculation.quantile", "0.5")
            .config("spark.speculation.multiplier", "1.5")
            .getOrCreate();
    Files.createDirectories(folder.resolve("archives"));
    for (int i = 0; i < ARCHIVES; i++) {
      try (Archive archive = new Archive(folder.resolve("archives/" + i + ".warc.gz"))) {
        for (int page = 0; page < PAGES_IN_EACH; page++) {
          int number = i * PAGES_IN_EACH + page;
          archive.page("http://example.org/" + number + ".html", Samples.article(number));
        }
      }
    }
  }

  @AfterEach
  void stop() {
    spark.stop();
    hosts.close();
  }

  @Test
  void pdfsAndRowsAreTheSameWhenATaskRunsTwiceAtATime() throws Exception {
    List<Row> undisturbed = outcomes(pages(), "undisturbed");
    Copies copies = new Copies();
    spark.sparkContext().addSparkListener(copies);

    List<Row> speculated = outcomes(firstAttemptSlow(pages()), "speculated");

    assertThat(copies.started.get()).as("tasks that ran twice").isPositive();
    assertThat(speculated).isEqualTo(undisturbed).hasSize(ARCHIVES * PAGES_IN_EACH);
    assertThat(files("speculated/pdf")).isEqualTo(files("undisturbed/pdf"));
  }

  private Dataset<Row> pages() throws IOException {
    return CivicSpark.readWarc(spark, folder + "/archives");
  }

  /** The same rows, but those of one archive come late where they are first asked for. */
  private static Dataset<Row> firstAttemptSlow(Dataset<Row> pages) {
    MapFunction<Row, Row> slow =
        row -> {
          TaskContext task = TaskContext.get();
          if (task.partitionId() == 0 && task.attemptNumber() == 0) {
            Thread.sleep(PAUSE_MILLIS);
          }
          return row;
        };
    return pages.map(slow, Encoders.row(pages.schema()));
  }

  private List<Row> outcomes(Dataset<Row> pages, String name) throws IOException {
    return CivicSpark.writePdf(pages, folder + "/" + name)
        .drop("pdf")
        .orderBy("url")
        .collectAsList();
  }

  private List<String> files(String name) throws IOException {
    Path root = folder.resolve(name);
    try (Stream<Path> files = Files.walk(root)) {
      return files.map(file -> root.relativize(file).toString()).sorted().toList();
    }
  }

  private static final class Copies extends SparkListener {

    final AtomicInteger started = new AtomicInteger();

    @Override
    public void onTaskStart(SparkListenerTaskStart start) {
      if (start.taskInfo().speculative()) {
        started.incrementAndGet();
      }
    }
  }
}
