package org.civicdoc.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A bad page is named in one line, and its neighbour is converted all the same. */
class BadInputTest {

  private static final Charset GBK = Charset.forName("GBK");

  @TempDir Path folder;
  private Path pages = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void writeNeighbour() throws IOException {
    pages = folder.resolve("pages");
    out = folder.resolve("out");
    Pages.write(pages, "neighbour.html", Pages.article("市政府研究部署防汛工作"));
  }

  @Test
  void emptyFile() throws IOException {
    Pages.write(pages, "bad.html", "");
    assertFails("empty");
  }

  @Test
  void pdfUnderTheNameOfAPage() throws IOException {
    Pages.write(pages, "bad.html", "%PDF-1.7\n1 0 obj");
    assertFails("a PDF file");
  }

  @Test
  void randomBytes() throws IOException {
    byte[] bytes = new byte[50_000];
    new Random(3).nextBytes(bytes);
    Pages.write(pages, "bad.html", bytes);
    assertFails("bad.html");
  }

  @Test
  void pageWithoutBody() throws IOException {
    Pages.write(pages, "bad.html", "<html><head><title>空</title></head></html>");
    assertFails("article");
  }

  @Test
  void listingPage() throws IOException {
    String row = "<li><a href='a%d.html'>关于印发第%d号文件的通知</a> 2024-01-02</li>";
    StringBuilder list = new StringBuilder("<html><body><ul>");
    for (int i = 0; i < 40; i++) {
      list.append(row.replace("%d", Integer.toString(i)));
    }
    Pages.write(pages, "bad.html", list.append("</ul></body></html>").toString());
    assertFails("lists articles");
  }

  @Test
  void truncatedPageIsReadAsFarAsItGoes() throws IOException {
    byte[] whole = Pages.article("全市防汛工作会议召开").getBytes(StandardCharsets.UTF_8);
    Pages.write(pages, "cut.html", Arrays.copyOf(whole, whole.length / 2 + 1));
    assertConverted("cut", "全市防汛工作会议召开");
  }

  @Test
  void wrongCharsetLabelIsSeenThrough() throws IOException {
    String page = "<meta charset=utf-8>" + Pages.article("全市防汛工作会议召开");
    Pages.write(pages, "label.html", page, GBK);
    assertConverted("label", "全市防汛工作会议召开");
  }

  @Test
  @Timeout(30)
  void nestingOfAHundredThousandTagsEnds() throws IOException {
    String deep = "<div>".repeat(100_000) + "<p>会议要求，各县区要把责任落实到人，确保安全度汛。</p>";
    Pages.write(pages, "deep.html", "<h1>全市防汛工作会议召开</h1>" + deep);
    assertConverted("deep", "全市防汛工作会议召开");
  }

  private void assertFails(String reason) {
    Cli run = Cli.run("parse", pages, "--out", out);

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err().lines().filter(line -> line.contains("bad.html")))
        .singleElement()
        .asString()
        .contains(reason);
    assertThat(run.err()).doesNotContain("\tat ", "Exception");
    assertThat(run.out()).contains("2 pages", "1 failed");
    assertThat(out.resolve("neighbour.json")).exists();
  }

  private void assertConverted(String name, String title) throws IOException {
    Cli run = Cli.run("parse", pages, "--out", out);

    assertThat(run.err()).doesNotContain("\tat ", "Exception");
    assertThat(run.exitCode()).isZero();
    assertThat(Files.readString(out.resolve(name + ".json"))).contains(title);
    assertThat(out.resolve("neighbour.json")).exists();
  }
}
