package org.civicdoc.batch.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.civicdoc.batch.internal.manifest.RunLock;
import org.civicdoc.batch.internal.source.WarcFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives, lists, lines and exit codes on the command line. */
class ArchiveCommandTest {

  @TempDir Path folder;

  @Test
  void recordsOfAWebArchiveAreNamedAfterTheirAddresses() throws IOException {
    Path warc = warc("http://www.example.gov.cn/art/2024/5/6/art_1.html", "http://a.cn/?id=3");
    Path out = folder.resolve("out");

    Cli run = Cli.run("parse", warc, "--out", out);

    assertThat(run.exitCode()).isZero();
    assertThat(Trees.digests(out).keySet())
        .containsExactly("a.cn/index_id=3.json", "www.example.gov.cn/art/2024/5/6/art_1.json");
    assertThat(Files.readString(out.resolve("a.cn/index_id=3.json")))
        .contains("\"url\": \"http://a.cn/?id=3\"", "2024-05-06T01:02:03Z");
  }

  @Test
  void addressesEscapedInGbkGiveReadableNames() throws IOException {
    Path warc =
        warc("http://a.cn/%D0%C2.html", "http://a.cn/%E6%96%B0+.html", "http://a.cn/é.html");
    Path out = folder.resolve("out");

    Cli.run("parse", warc, "--out", out);

    assertThat(Trees.digests(out).keySet())
        .containsExactly("a.cn/é.json", "a.cn/新+.json", "a.cn/新.json");
  }

  @Test
  void allWellIsZero() throws IOException {
    Path page = Pages.write(folder, "a.html", Pages.article("防汛会议召开"));

    assertThat(Cli.run("parse", page, "--out", folder.resolve("out")).exitCode()).isZero();
  }

  @Test
  void secondRunOrOtherOptionsAreTwo() throws IOException {
    Path page = Pages.write(folder, "a.html", Pages.article("防汛会议召开"));
    Path out = Files.createDirectories(folder.resolve("out"));
    try (RunLock lock = RunLock.take(out)) {
      assertThat(lock).isNotNull();
      Cli locked = Cli.run("parse", page, "--out", out);
      assertThat(locked.exitCode()).isEqualTo(2);
      assertThat(locked.err()).contains("locked");
    }
    Cli.run("parse", page, "--out", out);

    Cli other = Cli.run("parse", page, "--out", out, "--max-page-bytes", 1000);

    assertThat(other.exitCode()).isEqualTo(2);
    assertThat(other.err()).contains("other options", "--restart");
  }

  @Test
  void sourceThatFailsIsThreeAndTheOthersGoOn() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.warc.gz"), "no archive");
    Path empty = Files.createFile(folder.resolve("empty.zip"));
    Path good = warc("http://a.cn/b.html");
    Path out = folder.resolve("out");

    Cli run = Cli.run("parse", bad, empty, good, "--out", out);

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("bad.warc.gz", "empty.zip");
    assertThat(out.resolve("a.cn/b.json")).exists();
  }

  @Test
  void noPageIsFour() throws IOException {
    Path none = Files.createDirectories(folder.resolve("none"));

    Cli run = Cli.run("parse", none, "--out", folder.resolve("out"));

    assertThat(run.exitCode()).isEqualTo(4);
    assertThat(run.err()).contains("no pages found");
  }

  @Test
  void nothingReadableIsThree() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.warc.gz"), "no archive");

    Cli run = Cli.run("parse", bad, "--out", folder.resolve("out"));

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("bad.warc.gz").doesNotContain("no pages found");
  }

  @Test
  void linesTakeThePlaceOfFiles() throws IOException {
    Path warc = warc("http://a.cn/b.html", "http://a.cn/c.html");
    Path out = folder.resolve("out");
    Path lines = out.resolve("all.jsonl");

    Cli run = Cli.run("parse", warc, "--out", out, "--jsonl", lines);

    assertThat(run.exitCode()).isZero();
    assertThat(Trees.digests(out).keySet()).containsExactly("all.jsonl");
    assertThat(Files.readAllLines(lines)).hasSize(2);
  }

  @Test
  void listComesFromStandardInput() throws IOException {
    Path page = Pages.write(folder, "in/a.html", Pages.article("防汛会议召开"));
    Path out = folder.resolve("out");
    InputStream before = System.in;
    System.setIn(
        new ByteArrayInputStream(
            (page + "\n" + folder.resolve("none.html") + "\n").getBytes(UTF_8)));
    try {
      Cli run = Cli.run("parse", "--file-list", "-", "--out", out);

      assertThat(run.exitCode()).isEqualTo(3);
      assertThat(run.err()).contains("none.html", "no such file");
      assertThat(Trees.digests(out).keySet()).singleElement().asString().endsWith("in/a.json");
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void folderThatCannotBeWrittenIsOne() throws IOException {
    Path page = Pages.write(folder, "a.html", Pages.article("防汛会议召开"));
    Path file = Files.writeString(folder.resolve("file"), "x");

    Cli run = Cli.run("parse", page, "--out", file.resolve("out"));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).hasLineCount(1).contains(file.toString());
  }

  private Path warc(String... urls) throws IOException {
    Path file = folder.resolve("crawl.warc.gz");
    try (WarcFixture warc = new WarcFixture(file)) {
      for (String url : List.of(urls)) {
        warc.response(url, Pages.article("市政府研究部署防汛工作").getBytes(UTF_8));
      }
    }
    return file;
  }
}
