package org.civicdoc.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.civicdoc.batch.Chaos.Fault;
import org.civicdoc.batch.cli.Pages;
import org.civicdoc.batch.cli.Trees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pages that kill, hang and fill their workers fail alone, as they should, and cost no other page a
 * byte. The profile {@code chaos} does this with 2,000 pages.
 */
class ChaosTest {

  private static final int PAGES = Integer.getInteger("civicdoc.chaos.pages", 24);
  private static final int ONE_FAULT_IN = Integer.getInteger("civicdoc.chaos.oneFaultIn", 8);

  @TempDir Path folder;

  @Test
  void everyPageMeetsItsFateAndNoOther() throws Exception {
    Path wild = folder.resolve("wild");
    Path calm = folder.resolve("calm");
    List<Fault> faults = writePages(wild, calm);

    List<PageOutcome> outcomes = run(wild, folder.resolve("wild-out"), Isolation.PROCESS);
    run(calm, folder.resolve("calm-out"), Isolation.THREAD);

    assertThat(outcomes).hasSize(PAGES);
    for (int i = 0; i < PAGES; i++) {
      assertThat(outcomes.get(i).status())
          .as(outcomes.get(i).page() + " " + faults.get(i) + " " + outcomes.get(i).failure())
          .isEqualTo(faults.get(i).fate);
    }
    assertThat(sound(folder.resolve("wild-out"), faults))
        .isEqualTo(sound(folder.resolve("calm-out"), faults));
    assertThat(Files.exists(folder.resolve("wild-out/quarantine"))).isTrue();
  }

  /** The same pages with and without the faults; the first ones have each fault once. */
  private static List<Fault> writePages(Path wild, Path calm) throws IOException {
    Random random = new Random(17);
    Fault[] all = Fault.values();
    List<Fault> faults = new ArrayList<>();
    for (int i = 0; i < PAGES; i++) {
      boolean faulty = random.nextInt(ONE_FAULT_IN) == 0;
      Fault fault = i < all.length ? all[i] : faulty ? all[random.nextInt(all.length)] : Fault.NONE;
      faults.add(fault);
      String article = Pages.article("第" + i + "次会议召开");
      Pages.write(wild, name(i) + ".html", fault.mark() + article);
      Pages.write(calm, name(i) + ".html", Fault.NONE.mark() + article);
    }
    return faults;
  }

  private static List<PageOutcome> run(Path pages, Path out, Isolation isolation) throws Exception {
    Outcomes outcomes = new Outcomes();
    BatchJob.builder()
        .input(pages)
        .output(out)
        .formats(Set.of(OutputFormat.TEXT))
        .jobs(2)
        .isolation(isolation)
        .workerMain(Chaos.class.getName())
        .workerHeapMegabytes(96)
        .timeouts(Duration.ofSeconds(30), Duration.ofSeconds(3))
        .build()
        .run(outcomes);
    return outcomes.all;
  }

  private static Map<String, String> sound(Path out, List<Fault> faults) throws IOException {
    Map<String, String> tree = Trees.digests(out);
    for (int i = 0; i < PAGES; i++) {
      if (faults.get(i).fate.isFailure()) {
        tree.remove(name(i) + ".txt");
        tree.remove("quarantine/" + name(i) + ".page");
      }
    }
    return tree;
  }

  private static String name(int number) {
    return String.format(Locale.ROOT, "%05d", number);
  }
}
