package org.civicdoc.batch.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import org.civicdoc.batch.BatchJob;
import org.civicdoc.batch.BatchListener;
import org.civicdoc.batch.BatchSummary;
import org.civicdoc.batch.OutputFormat;
import org.civicdoc.batch.cli.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

  @TempDir Path folder;

  @Test
  void reportTellsOfCountsFailuresMonthsSitesAndSlowPages() throws Exception {
    Pages.write(folder.resolve("in"), "a.html", Pages.article("防汛会议<b>召开</b>"));
    Pages.write(folder.resolve("in"), "<bad> & \"worse\".html", "");

    String report = report();

    assertThat(report)
        .contains("2 pages", "1 converted, 1 failed", "Failures", "Pages per month", "2024-05")
        .contains("Sites", "Slowest pages", "<svg", "EMPTY")
        .contains("&lt;bad&gt; &amp; &quot;worse&quot;.html")
        .doesNotContain("<bad>");
  }

  @Test
  void reportNeedsNothingElseAndRunsNothing() throws Exception {
    Pages.write(folder.resolve("in"), "a.html", Pages.article("防汛会议召开"));

    assertThat(report())
        .doesNotContain("http:", "https:", "<script", "<link", "@import", "url(", "src=");
  }

  @Test
  void partsThatWereLostAreCountedBeyondThoseThatAreShown() throws Exception {
    Path list = Files.write(folder.resolve("list"), Collections.nCopies(1_003, "a\0"));

    BatchSummary summary =
        BatchJob.builder()
            .fileList(list)
            .output(folder.resolve("out"))
            .formats(Set.of(OutputFormat.TEXT))
            .build()
            .run(BatchListener.none());

    assertThat(summary.lostParts()).isEqualTo(1_003);
    assertThat(Files.readString(folder.resolve("out/report.html"))).contains("and 3 more");
  }

  @Test
  void manyMonthsBecomeYears() throws Exception {
    for (int year = 2000; year < 2025; year += 3) {
      String page = Pages.article("第" + year + "次会议召开").replace("2024-05-06", year + "-03-01");
      Pages.write(folder.resolve("in"), year + ".html", page);
    }

    assertThat(report()).contains("Pages per year", "<title>2000: 1</title>");
  }

  private String report() throws Exception {
    BatchJob.builder()
        .input(folder.resolve("in"))
        .output(folder.resolve("out"))
        .formats(Set.of(OutputFormat.TEXT))
        .build()
        .run(BatchListener.none());
    return Files.readString(folder.resolve("out/report.html"));
  }
}
