package org.civicdoc.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.civicdoc.batch.cli.Pages;
import org.civicdoc.model.IssueCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The status of a bad page, and that its neighbour is none the worse. */
class BadPageTest {

  private static final String TITLE = "<h1>全市防汛工作会议召开</h1>";
  private static final String SENTENCE = "<p>会议要求，各县区要把责任落实到人，确保安全度汛。</p>\n";

  @TempDir Path folder;

  static Stream<Arguments> badPages() throws IOException {
    String article = Pages.article("全市防汛工作会议召开");
    return Stream.of(
        page("nothing at all", PageStatus.EMPTY, ""),
        page("white space", PageStatus.EMPTY, " \n\t\u3000 "),
        page("a PDF", PageStatus.NOT_HTML, "%PDF-1.7\n1 0 obj"),
        page("gzip bytes", PageStatus.NOT_HTML, gzip(article)),
        page("a ZIP archive", PageStatus.NOT_HTML, "PK\u0003\u0004\u0014\u0000\u0000\u0000"),
        page(
            "a page that only runs scripts",
            PageStatus.NO_ARTICLE,
            "<html><head><title>x</title></head><body><script>load()</script></body></html>"),
        page(
            "a frameset",
            PageStatus.NO_ARTICLE,
            "<html><frameset cols='20%,80%'><frame src=a.html><frame src=b.html></frameset></html>"),
        page(
            "a list of articles",
            PageStatus.NO_ARTICLE,
            "<ul>" + "<li><a href='a.html'>关于印发第一号文件的通知</a> 2024-01-02</li>".repeat(40) + "</ul>"),
        page(
            "GBK that claims to be UTF-8",
            PageStatus.OK,
            ("<meta charset=utf-8>" + article).getBytes(Charset.forName("GBK"))),
        page(
            "an unknown charset",
            PageStatus.OK,
            ("<meta charset=x-none>" + article).getBytes(UTF_8)),
        page("UTF-8 with bytes that mean nothing", PageStatus.DECODE_SUSPECT, undecodable(article)),
        page("a million elements", PageStatus.OK_TRUNCATED, TITLE + "<p>好的。".repeat(1_000_000)),
        page(
            "20 MB of text",
            PageStatus.OK_TRUNCATED,
            TITLE + SENTENCE.repeat(20_000_000 / SENTENCE.getBytes(UTF_8).length)),
        page("more than 20 MiB", PageStatus.TOO_LARGE, new byte[(20 << 20) + 1]));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("badPages")
  void getsItsStatus(String what, PageStatus status, byte[] bytes) throws Exception {
    Path pages = folder.resolve("pages");
    Pages.write(pages, "a.html", bytes);
    Pages.write(pages, "b.html", Pages.article("市政府研究部署防汛工作"));
    Outcomes outcomes = new Outcomes();

    BatchJob.builder()
        .input(pages)
        .output(folder.resolve("out"))
        .formats(Set.of(OutputFormat.TEXT))
        .jobs(1)
        .build()
        .run(outcomes);

    PageOutcome bad = outcomes.all.get(0);
    assertThat(bad.status()).as(String.valueOf(bad.failure())).isEqualTo(status);
    assertThat(bad.issues().stream().anyMatch(issue -> issue.code() == IssueCode.LIMIT_EXCEEDED))
        .isEqualTo(status == PageStatus.OK_TRUNCATED);
    assertThat(bad.failure() != null).isEqualTo(status.isFailure());
    assertThat(Files.exists(folder.resolve("out/a.txt"))).isEqualTo(!status.isFailure());
    assertThat(outcomes.all.get(1).status()).isEqualTo(PageStatus.OK);
  }

  /** Deeper elements are read as if they stood higher, so that nothing is lost. */
  @Test
  void nestingOfAHundredThousandIsReadWhole() throws Exception {
    Path pages = folder.resolve("pages");
    Pages.write(pages, "a.html", TITLE + "<div>".repeat(100_000) + SENTENCE.repeat(3));
    Outcomes outcomes = new Outcomes();

    BatchJob.builder()
        .input(pages)
        .output(folder.resolve("out"))
        .formats(Set.of(OutputFormat.TEXT))
        .build()
        .run(outcomes);

    assertThat(outcomes.all.get(0).status()).isEqualTo(PageStatus.OK_TRUNCATED);
    assertThat(Files.readString(folder.resolve("out/a.txt")).split("确保安全度汛", -1)).hasSize(4);
  }

  /** What may cost a renderer its life is cut down before it gets there. */
  @Test
  @Timeout(240)
  void pageThatIsHardToPrintIsPrintedInTime() throws Exception {
    Path pages = folder.resolve("pages");
    String cell = "<td>防汛<td>度汛";
    Pages.write(pages, "columns.html", hostile("<table><tr><td colspan=1000000000>甲<tr>" + cell));
    Pages.write(pages, "rows.html", hostile("<table><tr><td rowspan=1000000000>甲<tr>" + cell));
    Pages.write(
        pages, "style.html", hostile("<p style='height:99999999px;margin:50cm;float:left'>甲</p>"));
    Pages.write(pages, "css.html", hostile("<style>@page{size:0 0} p{position:fixed}</style>"));
    Pages.write(pages, "refs.html", hostile(references()));
    Pages.write(pages, "pixels.html", hostile("<img src='huge.png' width=100000>"));
    Files.write(pages.resolve("huge.png"), hugePng());
    Outcomes outcomes = new Outcomes();

    BatchJob.builder()
        .input(pages)
        .output(folder.resolve("out"))
        .formats(Set.of(OutputFormat.PDF))
        .isolation(Isolation.PROCESS)
        .jobs(1)
        .timeouts(Duration.ofSeconds(60), Duration.ofSeconds(60))
        .build()
        .run(outcomes);

    assertThat(outcomes.all)
        .hasSize(6)
        .allSatisfy(each -> assertThat(each.status().isFailure()).as(each.toString()).isFalse());
  }

  private static String references() {
    return "<img src='http://127.0.0.1:9/a.png'><img src='file:///etc/passwd'>"
        + "<img src='jar:file:/x.jar!/a.png'><link rel=stylesheet href='http://127.0.0.1:9/a.css'>"
        + "<iframe src='http://127.0.0.1:9/'></iframe><img src='../../../../etc/hostname'>";
  }

  /** A PNG that claims 50,000 by 50,000 pixels. */
  private static byte[] hugePng() {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13});
    png.writeBytes(
        new byte[] {'I', 'H', 'D', 'R', 0, 0, (byte) 0xc3, 0x50, 0, 0, (byte) 0xc3, 0x50});
    png.writeBytes(new byte[] {8, 2, 0, 0, 0, 0, 0, 0, 0});
    return png.toByteArray();
  }

  private static String hostile(String middle) {
    return "<html><body>"
        + TITLE
        + "<div id=zoom>"
        + SENTENCE
        + middle
        + "</table>"
        + SENTENCE.repeat(3)
        + "</div></body></html>";
  }

  private static Arguments page(String what, PageStatus status, String page) {
    return Arguments.of(what, status, page.getBytes(UTF_8));
  }

  private static Arguments page(String what, PageStatus status, byte[] page) {
    return Arguments.of(what, status, page);
  }

  /** The article with two bytes in its middle that are no UTF-8. */
  private static byte[] undecodable(String article) {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    int middle = article.indexOf("责任");
    page.writeBytes(("<meta charset=utf-8>" + article.substring(0, middle)).getBytes(UTF_8));
    page.writeBytes(new byte[] {(byte) 0xff, (byte) 0xfe});
    page.writeBytes(article.substring(middle).getBytes(UTF_8));
    return page.toByteArray();
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(text.getBytes(UTF_8));
    }
    return packed.toByteArray();
  }
}
