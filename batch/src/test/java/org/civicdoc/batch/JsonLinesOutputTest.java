package org.civicdoc.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.civicdoc.batch.cli.Pages;
import org.civicdoc.batch.cli.Trees;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesOutputTest {

  @TempDir Path folder;
  private Path pages = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void writePages() throws IOException {
    pages = folder.resolve("pages");
    out = folder.resolve("out");
    for (int i = 0; i < 7; i++) {
      Pages.write(pages, "p" + i + ".html", Pages.article("第" + i + "次会议召开"));
    }
  }

  @Test
  void linesStandInTheOrderOfThePages() throws Exception {
    Outcomes outcomes = run(file());

    List<String> lines = Files.readAllLines(out.resolve("all.jsonl"));
    assertThat(lines).hasSize(7);
    assertThat(lines.get(3)).contains("第3次会议召开").startsWith("{\"schema\":");
    OutputFile fourth = outcomes.all.get(3).outputs().get(0);
    assertThat(fourth.path()).isEqualTo("all.jsonl");
    assertThat(fourth.offset())
        .isEqualTo(lines.subList(0, 3).stream().mapToLong(JsonLinesOutputTest::length).sum());
  }

  @Test
  void linesAreWrittenToAnotherFileWhenAsked() throws Exception {
    run(file());
    byte[] before = Files.readAllBytes(out.resolve("all.jsonl"));

    Outcomes second = run(JsonLines.file(out.resolve("b.jsonl")));

    assertThat(second.all).hasSize(7);
    assertThat(out.resolve("b.jsonl")).hasBinaryContent(before);
    assertThat(out.resolve("all.jsonl")).hasBinaryContent(before);
  }

  @Test
  void fileOfLinesMayEndLikeAPagesOutput() throws Exception {
    Pages.write(pages, "all.html", Pages.article("另一次会议召开"));
    JsonLines lines = JsonLines.file(out.resolve("all.json"));
    run(lines);

    assertThat(run(lines).kept).hasSize(8);
    assertThat(Files.readAllLines(out.resolve("all.json"))).hasSize(8);
  }

  @Test
  void jobsOwnFilesAreRefused() {
    for (String name : List.of("manifest.jsonl", "sub/../report.html")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> run(JsonLines.file(out.resolve(name))))
          .withMessageContaining(name);
    }
  }

  @Test
  void shardsHoldSoManyLinesEach() throws Exception {
    run(shards(3));

    assertThat(Trees.digests(out).keySet())
        .containsExactly("pages-00001.jsonl", "pages-00002.jsonl", "pages-00003.jsonl");
    assertThat(Files.readAllLines(out.resolve("pages-00003.jsonl"))).hasSize(1);
  }

  @Test
  void secondRunWritesNothing() throws Exception {
    run(shards(3));
    Map<String, String> before = Trees.digests(out);

    Outcomes second = run(shards(3));

    assertThat(second.all).isEmpty();
    assertThat(Trees.digests(out)).isEqualTo(before);
  }

  @Test
  void afterAChangedPageAllThatFollowIsWrittenAnew() throws Exception {
    run(shards(2));
    Pages.write(pages, "p3.html", Pages.article("另一次会议召开"));

    Outcomes second = run(shards(2));

    assertThat(second.kept).hasSize(3);
    assertThat(Trees.digests(out)).isEqualTo(fresh(2)).hasSize(4);
  }

  @Test
  void shardsThatAreNoLongerFilledAreDeleted() throws Exception {
    run(shards(2));
    for (int i = 2; i < 7; i++) {
      Files.delete(pages.resolve("p" + i + ".html"));
    }

    run(shards(2));

    assertThat(Trees.digests(out).keySet()).containsExactly("pages-00001.jsonl");
  }

  private Map<String, String> fresh(int perShard) throws Exception {
    Path other = folder.resolve("fresh");
    job(JsonLines.shards(other, perShard)).output(other).build().run(BatchListener.none());
    return Trees.digests(other);
  }

  private Outcomes run(JsonLines lines) throws Exception {
    Outcomes outcomes = new Outcomes();
    job(lines).output(out).build().run(outcomes);
    return outcomes;
  }

  private BatchJobBuilder job(JsonLines lines) {
    return BatchJob.builder()
        .input(pages)
        .formats(Set.of())
        .jsonLines(lines.withFormat(OutputFormat.DOCUMENT));
  }

  private JsonLines file() {
    return JsonLines.file(out.resolve("all.jsonl"));
  }

  private JsonLines shards(int pagesPerShard) {
    return JsonLines.shards(out, pagesPerShard);
  }

  private static long length(String line) {
    return line.getBytes(StandardCharsets.UTF_8).length + 1L;
  }
}
