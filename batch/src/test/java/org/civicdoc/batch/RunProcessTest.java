package org.civicdoc.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.civicdoc.batch.cli.Pages;
import org.civicdoc.batch.cli.Trees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The command line in a process of its own: signals, a full disk, other locales. */
@Timeout(300)
class RunProcessTest {

  private static final String MAIN = "org.civicdoc.batch.cli.Main";

  @TempDir Path folder;

  @Test
  void terminatedRunFinishesWhatItHasBegunAndGoesOnNextTime() throws Exception {
    Path pages = writePages(600);
    Path out = folder.resolve("out");
    Path manifest = out.resolve("manifest.jsonl");
    Process process = parse(pages, out).start();
    while (process.isAlive() && !(Files.exists(manifest) && Files.size(manifest) > 2_000)) {
      Thread.sleep(5);
    }

    process.destroy();

    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(143);
    long records = Files.readAllLines(manifest).size();
    assertThat(records).isBetween(1L, 599L);
    assertThat(Trees.digests(out)).hasSize((int) records);
    assertThat(parse(pages, out).start().waitFor()).isZero();
    assertThat(Trees.digests(out)).hasSize(600);
  }

  @Test
  void fullDiskStopsTheRunAndLeavesNoPartOfAFile() throws Exception {
    assumeThat(Files.isExecutable(Path.of("/bin/sh"))).isTrue();
    Path pages = writePages(3);
    Pages.write(pages, "q.html", Pages.article("大会召开").replace("<p>", "<p>" + "很长".repeat(60_000)));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder java = parse(pages, out);
    List<String> command =
        new ArrayList<>(List.of("/bin/sh", "-c", "ulimit -f 300; exec \"$@\"", "sh"));
    command.addAll(java.command());

    Process process = new ProcessBuilder(command).redirectError(err.toFile()).start();

    assertThat(process.waitFor()).isEqualTo(1);
    assertThat(Files.readString(err)).contains("the disk is full").doesNotContain("\tat ");
    assertThat(Trees.digests(out).keySet()).allMatch(name -> name.endsWith(".json"));
    assertThat(out.resolve("q.json")).doesNotExist();
    assertThat(java.start().waitFor()).isZero();
    assertThat(Trees.digests(out)).hasSize(4).containsKey("q.json");
  }

  @Test
  void localeTimeZoneEncodingAndNumberOfJobsMakeNoDifference() throws Exception {
    Path samples = Path.of("samples");
    Path here = folder.resolve("here");
    Path there = folder.resolve("there");
    List<String> command =
        List.of("convert", samples.toString(), "--text", "--markdown", "-q", "--out");

    assertThat(run(command, here, "1")).isZero();
    assertThat(
            run(
                command,
                there,
                "8",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Apia",
                "-Dfile.encoding=ISO-8859-9"))
        .isZero();

    assertThat(Trees.digests(there)).isNotEmpty().isEqualTo(Trees.digests(here));
  }

  private static int run(List<String> command, Path out, String jobs, String... javaOptions)
      throws Exception {
    List<String> arguments = new ArrayList<>(command);
    arguments.addAll(List.of(out.toString(), "--jobs", jobs, "--isolation", "thread"));
    return JavaProcess.of(
            MAIN,
            arguments,
            Stream.concat(Stream.of("-Xmx400m"), Stream.of(javaOptions)).toArray(String[]::new))
        .start()
        .waitFor();
  }

  private static ProcessBuilder parse(Path pages, Path out) {
    List<String> command = List.of("parse", pages.toString(), "--out", out.toString(), "-q");
    return JavaProcess.of(MAIN, command, "-XX:-UsePerfData");
  }

  private Path writePages(int number) throws IOException {
    Path pages = folder.resolve("pages");
    for (int i = 0; i < number; i++) {
      Pages.write(pages, "p" + i + ".html", Pages.article("第" + i + "次会议召开"));
    }
    return pages;
  }
}
