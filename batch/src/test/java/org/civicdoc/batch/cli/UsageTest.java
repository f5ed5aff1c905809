package org.civicdoc.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"convert", "parse", "analyze"})
  void everyCommandExplainsItself(String command) {
    Cli run = Cli.run(command, "--help");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("Usage: civicdoc " + command, "--out", "INPUT");
  }

  @Test
  void versionIsTheProjects() {
    assertThat(Cli.run("--version").out()).matches("civicdoc \\d+\\.\\d+.*\\R");
  }

  @Test
  void missingOutputIsWrongUsage() {
    assertWrong(Cli.run("convert", Cli.SAMPLES), "--out");
  }

  @Test
  void missingInputIsWrongUsage() {
    assertWrong(Cli.run("convert", folder.resolve("none"), "--out", folder), "none");
  }

  @Test
  void outputThatIsAFileIsWrongUsage() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");

    assertWrong(Cli.run("convert", Cli.SAMPLES, "--out", file), "is a file");
  }

  @Test
  void nothingToWriteIsWrongUsage() {
    assertWrong(
        Cli.run("convert", Cli.SAMPLES, "--out", folder, "--no-pdf", "--no-json"), "nothing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "many"})
  void jobsMustBeAPositiveNumber(String jobs) {
    assertWrong(Cli.run("parse", Cli.SAMPLES, "--out", folder, "--jobs", jobs), "--jobs");
  }

  @Test
  void unknownOptionIsWrongUsage() {
    assertWrong(Cli.run("parse", Cli.SAMPLES, "--out", folder, "--frobnicate"), "--frobnicate");
  }

  @Test
  void pagesAndLinesTogetherAreWrongUsage() {
    assertWrong(Cli.run("analyze", Cli.SAMPLES, "--jsonl", "a.jsonl", "--out", folder), "not both");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--restart", "--retry-failed", "--file-list=x", "--timeout=3"})
  void optionsOfPagesAreNotTakenForTexts(String option) {
    assertWrong(Cli.run("analyze", "--jsonl", "a.jsonl", "--out", folder, option), "is for pages");
  }

  private static void assertWrong(Cli run, String reason) {
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(reason, "--help").doesNotContain("\tat ");
    assertThat(run.out()).isEmpty();
  }
}
