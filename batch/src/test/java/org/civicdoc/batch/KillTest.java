package org.civicdoc.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.civicdoc.batch.cli.Pages;
import org.civicdoc.batch.cli.Trees;
import org.civicdoc.batch.internal.manifest.Manifest;
import org.civicdoc.batch.internal.manifest.OutcomeReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A job that is killed at any moment and started again ends as one that nobody disturbed. The
 * profile {@code chaos} does this with more pages and kills.
 */
class KillTest {

  private static final int PAGES = Integer.getInteger("civicdoc.kill.pages", 120);
  private static final int KILLS = Integer.getInteger("civicdoc.kill.times", 1);
  private static final int TORN = 20;

  @TempDir Path folder;

  @Test
  void killedJobEndsAsIfUndisturbed() throws Exception {
    Path pages = folder.resolve("pages");
    for (int i = 0; i < PAGES; i++) {
      Pages.write(pages, "d" + i % 7 + "/p" + i + ".html", Pages.article("第" + i + "次会议召开"));
    }
    Path calm = folder.resolve("calm");
    Path killed = folder.resolve("killed");
    run(pages, calm, Isolation.THREAD);
    Random random = new Random(23);
    int cut = 0;
    for (int i = 0; i < KILLS; i++) {
      cut += killWithin(start(pages, killed), killed, random) ? 1 : 0;
    }

    assertThat(start(pages, killed).waitFor()).isZero();

    assertThat(cut).as("runs that were killed before their end").isPositive();
    assertThat(Trees.digests(killed)).hasSize(PAGES + 1).isEqualTo(Trees.digests(calm));
    assertThat(records(killed)).isEqualTo(records(calm)).hasSize(PAGES);
    assertThat(hidden(folder)).isEmpty();
  }

  private static Process start(Path pages, Path out) throws IOException {
    return JavaProcess.of(KillTest.class.getName(), List.of(pages.toString(), out.toString()))
        .start();
  }

  /** The job, in a process of its own. */
  public static void main(String[] arguments) throws Exception {
    run(Path.of(arguments[0]), Path.of(arguments[1]), Isolation.PROCESS);
  }

  private static void run(Path pages, Path out, Isolation isolation) throws Exception {
    BatchJob.builder()
        .input(pages)
        .output(out)
        .formats(Set.of(OutputFormat.TEXT))
        .jsonLines(JsonLines.file(out.resolve("all.jsonl")).withFormat(OutputFormat.DOCUMENT))
        .isolation(isolation)
        .jobs(2)
        .build()
        .run(BatchListener.none());
  }

  /** Kills when some more pages are done, or at a random moment before; tears the last line. */
  private static boolean killWithin(Process process, Path out, Random random) throws Exception {
    Path manifest = out.resolve(Manifest.NAME);
    long before = Files.exists(manifest) ? Files.size(manifest) : 0;
    long enough = before + 1 + random.nextInt(PAGES * 100);
    while (process.isAlive() && !(Files.exists(manifest) && Files.size(manifest) > enough)) {
      Thread.sleep(5);
    }
    boolean alive = process.isAlive();
    process.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
    if (alive && Files.size(manifest) > TORN) {
      try (FileChannel channel = FileChannel.open(manifest, StandardOpenOption.WRITE)) {
        channel.truncate(channel.size() - random.nextInt(TORN));
      }
    }
    return alive;
  }

  private static Map<String, List<OutputFile>> records(Path out) throws IOException {
    Map<String, List<OutputFile>> records = new HashMap<>();
    for (String line : Files.readAllLines(out.resolve(Manifest.NAME))) {
      PageOutcome outcome = OutcomeReader.read(line.getBytes(StandardCharsets.UTF_8)).outcome();
      assertThat(records.put(outcome.page(), outcome.outputs())).as(outcome.page()).isNull();
    }
    return records;
  }

  private static List<Path> hidden(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.getFileName().toString().startsWith(".")).toList();
    }
  }
}
