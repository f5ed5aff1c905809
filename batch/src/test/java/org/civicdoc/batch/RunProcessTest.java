package org.civicdoc.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.civicdoc.batch.cli.Cli;
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
    Path pages = writePages(300);
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
    assertThat(records).isBetween(1L, 299L);
    assertThat(Trees.digests(out)).hasSize((int) records);
    assertThat(Cli.run("parse", pages, "--out", out).exitCode()).isZero();
    assertThat(Trees.digests(out)).hasSize(300);
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
    assertThat(Files.readString(err))
        .contains(
            "the disk is full, there was no room for " + out.resolve("q.json"), "same command")
        .doesNotContain("\tat ");
    assertThat(Trees.digests(out).keySet()).allMatch(name -> name.endsWith(".json"));
    assertThat(out.resolve("q.json")).doesNotExist();
    assertThat(Cli.run("parse", pages, "--out", out).exitCode()).isZero();
    assertThat(Trees.digests(out)).hasSize(4).containsKey("q.json");
  }

  @Test
  void localeTimeZoneEncodingAndNumberOfJobsMakeNoDifference() throws Exception {
    Path here = folder.resolve("here");
    Path there = folder.resolve("there");
    ProcessBuilder elsewhere =
        JavaProcess.of(
            MAIN,
            List.of(convert(there, 8)),
            "-Xmx400m",
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Pacific/Apia",
            "-Dfile.encoding=ISO-8859-9");

    assertThat(elsewhere.start().waitFor()).isZero();
    assertThat(Cli.run((Object[]) convert(here, 1)).exitCode()).isZero();

    assertThat(Trees.digests(there)).isNotEmpty().isEqualTo(Trees.digests(here));
  }

  private static String[] convert(Path out, int jobs) {
    String options = " --text --markdown --quiet --isolation thread --jobs " + jobs + " --out";
    List<String> command = new ArrayList<>(List.of(("convert samples" + options).split(" ")));
    command.add(out.toString());
    return command.toArray(String[]::new);
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
