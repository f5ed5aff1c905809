package org.civicdoc.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civicdoc.batch.Chaos.Fault;
import org.civicdoc.batch.cli.Pages;
import org.civicdoc.batch.cli.Trees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Worker processes from their start to their end, and what is left of a page that ends them. */
@Timeout(120)
class WorkerLifeTest {

  @TempDir Path folder;

  @Test
  void workerIsReplacedAfterSoManyPages() throws Exception {
    Path pages = folder.resolve("pages");
    for (int i = 0; i < 5; i++) {
      String article = Pages.article("第" + i + "次会议召开");
      Pages.write(pages, i + ".html", article.replace("常务", "常务" + ToldWorker.PROCESS_ID));
    }
    Path out = folder.resolve("out");

    job(pages, out)
        .workerMain(ToldWorker.class.getName())
        .pagesPerWorker(2)
        .build()
        .run(BatchListener.none());

    List<String> workers = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      Matcher id = Pattern.compile("常务(\\d+)").matcher(Files.readString(out.resolve(i + ".txt")));
      assertThat(id.find()).as("page " + i).isTrue();
      workers.add(id.group(1));
    }
    List<String> distinct = List.copyOf(new LinkedHashSet<>(workers));
    assertThat(distinct).hasSize(3).doesNotContain(Long.toString(ProcessHandle.current().pid()));
    assertThat(workers)
        .containsExactly(
            distinct.get(0), distinct.get(0), distinct.get(1), distinct.get(1), distinct.get(2));
  }

  @Test
  void workerDiesWithItsJob() throws Exception {
    Path held = folder.resolve("held");
    Path pages = folder.resolve("pages");
    Pages.write(pages, "a.html", ToldWorker.holding(held));
    List<String> arguments = List.of(pages.toString(), folder.resolve("out").toString());
    Process job = JavaProcess.of(WorkerLifeTest.class.getName(), arguments).start();
    while (job.isAlive() && !(Files.exists(held) && Files.size(held) > 0)) {
      Thread.sleep(20);
    }
    assertThat(isFree(held)).as("free while the worker lives").isFalse();

    job.destroyForcibly().waitFor();

    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (!isFree(held) && System.nanoTime() < end) {
      Thread.sleep(20);
    }
    assertThat(isFree(held)).as("free after the job was killed").isTrue();
  }

  /** The job that is killed. */
  public static void main(String[] arguments) throws Exception {
    job(Path.of(arguments[0]), Path.of(arguments[1]))
        .workerMain(ToldWorker.class.getName())
        .build()
        .run(BatchListener.none());
  }

  @Test
  void quarantinedPageIsTriedAgainOnlyWhenAskedAndLeavesQuarantine() throws Exception {
    Path pages = folder.resolve("pages");
    Pages.write(pages, "a.html", Fault.HALT.mark() + Pages.article("第一次会议召开"));
    Path out = folder.resolve("out");
    Path copy = out.resolve("quarantine/a.page");

    Outcomes crashed = new Outcomes();
    job(pages, out).workerMain(Chaos.class.getName()).build().run(crashed);

    assertThat(crashed.all.get(0).status()).isEqualTo(PageStatus.CRASH);
    assertThat(crashed.all.get(0).quarantine()).isEqualTo("quarantine/a.page");
    assertThat(copy).hasSameBinaryContentAs(pages.resolve("a.html"));

    Outcomes resumed = new Outcomes();
    job(pages, out).workerMain("none.that.could.Start").build().run(resumed);

    assertThat(resumed.all).isEmpty();
    assertThat(resumed.kept).hasSize(1);
    assertThat(copy).exists();

    Outcomes retried = new Outcomes();
    job(pages, out).retryFailed(true).build().run(retried);

    assertThat(retried.all.get(0).status()).isEqualTo(PageStatus.OK);
    assertThat(Trees.digests(out).keySet()).containsExactly("a.txt");
  }

  private static BatchJobBuilder job(Path pages, Path out) {
    return BatchJob.builder()
        .input(pages)
        .output(out)
        .formats(Set.of(OutputFormat.TEXT))
        .isolation(Isolation.PROCESS)
        .jobs(1);
  }

  private static boolean isFree(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      return lock != null;
    }
  }
}
