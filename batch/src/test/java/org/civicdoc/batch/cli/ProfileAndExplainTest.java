package org.civicdoc.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.civicdoc.json.DocumentReader;
import org.civicdoc.model.Metadata;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileAndExplainTest {

  @TempDir Path folder;

  private Path page = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void writePage() throws IOException {
    page =
        Pages.write(folder, "b.html", Pages.article("市政府研究部署防汛工作").replace("来源：市府办", "送稿科室：市府办"));
    out = folder.resolve("out");
  }

  @Test
  void explainWritesTheReasonsBesideTheDocumentAndIntoIt() throws IOException {
    Cli run = Cli.run("parse", page, "--out", out, "--explain");

    assertThat(run.exitCode()).isZero();
    assertThat(Trees.digests(out).keySet()).containsExactly("b.explain", "b.json");
    assertThat(Files.readString(out.resolve("b.explain")))
        .contains("body.id = zoom  [Hanweb]", "publishedAt.label = 发布时间  [common]");
    String json = Files.readString(out.resolve("b.json"));
    assertThat(json).contains("\"explanation\"", "\"rule\": \"publishedAt.label\"");
    assertThat(Metadata.find(DocumentReader.builder().build().read(json).metadata().title()))
        .hasValue("市政府研究部署防汛工作");
  }

  @Test
  void withoutExplainNothingIsExplained() throws IOException {
    Cli.run("parse", page, "--out", out);

    assertThat(Trees.digests(out).keySet()).containsExactly("b.json");
    assertThat(Files.readString(out.resolve("b.json"))).doesNotContain("explanation");
  }

  @ParameterizedTest
  @ValueSource(strings = {"parse", "convert", "analyze"})
  void everyCommandTakesProfilesOfWhichTheFirstCountsMost(String command) throws IOException {
    Path first = Pages.write(folder, "a.profile", "source.label = 送稿科室\ntool.line = 五月.*\n");
    Path second = Pages.write(folder, "b.profile", "author.label = 送稿科室\n");

    Cli run =
        Cli.run(
            command,
            page,
            "--out",
            out,
            "--profile",
            first,
            "--profile",
            second,
            "--isolation",
            "thread");

    String json = Files.readString(out.resolve("b.json"));
    assertThat(json).doesNotContain("研究部署全市防汛工作，");
    if (!command.equals("analyze")) {
      assertThat(DocumentReader.builder().build().read(json).metadata().author()).isNull();
      assertThat(json).contains("市府办");
    }
    assertThat(run.err()).doesNotContain("\tat ");
  }

  @Test
  void profilesAndExplanationsReachWorkerProcesses() throws IOException {
    Path profile = Pages.write(folder, "a.profile", "source.label = 送稿科室\n");
    Path processes = folder.resolve("processes");

    Cli.run("parse", page, "--out", out, "--profile", profile, "--explain");
    Cli run =
        Cli.run(
            "parse",
            page,
            "--out",
            processes,
            "--profile",
            profile,
            "--explain",
            "--isolation",
            "process");

    assertThat(run.exitCode()).isZero();
    assertThat(Files.readString(processes.resolve("b.explain")))
        .contains("source.label = 送稿科室  [a]");
    assertThat(Trees.digests(processes)).hasSize(2).isEqualTo(Trees.digests(out));
  }

  @Test
  void changedProfileIsAnotherConfiguration() throws IOException {
    Path profile = Pages.write(folder, "a.profile", "source.label = 送稿科室\n");
    Cli.run("parse", page, "--out", out, "--profile", profile);
    Map<String, String> before = Trees.digests(out);
    Pages.write(folder, "a.profile", "author.label = 送稿科室\n");

    Cli refused = Cli.run("parse", page, "--out", out, "--profile", profile);
    Map<String, String> after = Trees.digests(out);
    Cli restarted = Cli.run("parse", page, "--out", out, "--profile", profile, "--restart");

    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).contains("--restart");
    assertThat(after).isEqualTo(before);
    assertThat(restarted.exitCode()).isZero();
    assertThat(Trees.digests(out)).hasSize(1).isNotEqualTo(before);
  }

  @Test
  void aLineOfJsonHasTheExplanationToo() throws IOException {
    Path lines = folder.resolve("all.jsonl");

    Cli run = Cli.run("parse", page, "--out", out, "--explain", "--jsonl", lines);

    assertThat(run.exitCode()).isZero();
    assertThat(Files.readString(lines)).contains("\"explanation\":{");
    assertThat(Trees.digests(out).keySet()).containsExactly("b.explain");
  }

  @Test
  void aProfileThatIsNoneIsWrongUsageWithFileAndLine() throws IOException {
    Path profile = Pages.write(folder, "a.profile", "\nbody.ident = a\n");

    Cli run = Cli.run("parse", page, "--out", out, "--profile", profile);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(profile + ":2: there is no key body.ident", "--help");
    assertThat(out).doesNotExist();
  }

  @Test
  void aProfileThatIsMissingIsWrongUsage() {
    Cli run = Cli.run("parse", page, "--out", out, "--profile", folder.resolve("none"));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("no such file", "none");
  }

  @Test
  void aProfileThatCannotBeReadIsWrongUsage() {
    Cli run = Cli.run("parse", page, "--out", out, "--profile", folder);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--profile " + folder, "cannot be read").doesNotContain("\tat ");
  }

  @Test
  void linesHaveNoTemplates() throws IOException {
    Path profile = Pages.write(folder, "a.profile", "body.id = a\n");
    Path lines = Pages.write(folder, "in.jsonl", "{\"id\": 1, \"text\": \"a\"}\n");

    Cli run = Cli.run("analyze", "--jsonl", lines, "--out", out, "--profile", profile);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--profile is for pages");
  }
}
