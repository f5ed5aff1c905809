package org.civicdoc.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.civicdoc.batch.cli.Trees;
import org.civicdoc.batch.internal.source.WarcFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real pages in a web archive; skipped where {@code ../shared/corpus} is not. */
class SharedWarcTest {

  private static final Path CORPUS = Path.of("../../shared/corpus");

  @TempDir Path folder;

  @Test
  void archiveOfRealPagesIsConvertedResumedAndReported() throws Exception {
    assumeThat(CORPUS).as("the shared corpus, which is not part of the project").exists();
    Path warc = folder.resolve("real.warc.gz");
    List<Path> pages = pages();
    try (WarcFixture archive = new WarcFixture(warc)) {
      for (Path page : pages) {
        archive.response("http://example.org/" + page.getFileName(), Files.readAllBytes(page));
      }
    }
    Path out = folder.resolve("out");
    Path undisturbed = folder.resolve("undisturbed");
    BatchSummary whole = run(warc, undisturbed);
    Path half = folder.resolve("half/real.warc.gz");
    Files.createDirectories(half.getParent());
    byte[] bytes = Files.readAllBytes(warc);
    Files.write(half, Arrays.copyOf(bytes, bytes.length / 2));

    Files.copy(half, warc, StandardCopyOption.REPLACE_EXISTING);
    BatchSummary first = run(warc, out);
    Files.write(warc, bytes);
    BatchSummary second = run(warc, out);

    assertThat(whole.pages()).isEqualTo(pages.size());
    assertThat(whole.failed()).isLessThan(pages.size() / 10);
    assertThat(first.gaps()).hasSize(1);
    assertThat(second.kept()).isEqualTo(first.pages()).isPositive();
    assertThat(second.gaps()).isEmpty();
    assertThat(Trees.digests(out)).isEqualTo(Trees.digests(undisturbed));
    assertThat(Files.readString(out.resolve("report.html"))).contains("Pages per", "Sites");
  }

  private static BatchSummary run(Path warc, Path out) throws Exception {
    return BatchJob.builder()
        .input(warc)
        .output(out)
        .formats(Set.of(OutputFormat.TEXT, OutputFormat.DOCUMENT))
        .build()
        .run(BatchListener.none());
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(CORPUS)) {
      return files
          .filter(file -> file.toString().endsWith(".html"))
          .filter(file -> !file.toString().contains("/nlp/"))
          .sorted()
          .toList();
    }
  }
}
