package org.civicdoc.batch.internal.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.civicdoc.batch.SourceGap;
import org.civicdoc.warc.ArchiveBombException;
import org.civicdoc.warc.PageTooLargeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;

@Timeout(60)
class WarcSourceTest {

  private static final int MAX = 1 << 20;
  private static final String PLAIN = "a.warc";
  private static final String PACKED = "a.warc.gz";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {PLAIN, PACKED})
  void recordsBecomePagesWithAddressTimeAndOffset(String name) throws Exception {
    Path file = folder.resolve(name);
    List<Long> offsets = WarcFixture.articles(file, 20);

    Visited visited = visit(file);

    assertThat(visited.gaps).isEmpty();
    assertThat(visited.pages).hasSize(20);
    PageInput third = visited.pages.get(2);
    assertThat(third.place().id()).isEqualTo(file + "@" + offsets.get(2));
    assertThat(third.name()).isEqualTo("example.org/2.html");
    assertThat(third.context().url()).isEqualTo("http://example.org/2.html");
    assertThat(third.context().capturedAt()).isEqualTo(WarcFixture.CAPTURED);
    assertThat(new String(visited.bytes(2), UTF_8)).contains("page 2,");
  }

  @Test
  void onlySuccessfulHtmlIsAPage() throws Exception {
    Path file = folder.resolve(PACKED);
    byte[] body = "<p>x</p>".getBytes(UTF_8);
    try (WarcFixture warc = new WarcFixture(file)) {
      warc.response("http://a/1.html", body);
      warc.response("http://a/2.html", http(404, MediaType.HTML, body));
      warc.response("http://a/3.png", http(200, MediaType.parse("image/png"), body));
      warc.resource("http://a/4.html", WarcFixture.HTML_GBK, body);
      warc.resource("http://a/5.css", MediaType.parse("text/css"), body);
    }

    Visited visited = visit(file);

    assertThat(visited.pages)
        .extracting(page -> page.context().url())
        .containsExactly("http://a/1.html", "http://a/4.html");
    assertThat(visited.pages.get(1).context().charset()).isEqualTo("gbk");
    assertThat(visited.passedOver).isEqualTo(3);
  }

  @Test
  void encodingsOfThePayloadAreUndone() throws Exception {
    Path file = folder.resolve(PACKED);
    byte[] body = "<p>正文</p>".getBytes(UTF_8);
    ByteArrayOutputStream chunked = new ByteArrayOutputStream();
    for (byte b : gzip(body)) {
      chunked.writeBytes(new byte[] {'1', '\r', '\n', b, '\r', '\n'});
    }
    chunked.writeBytes("0\r\n\r\n".getBytes(UTF_8));
    try (WarcFixture warc = new WarcFixture(file)) {
      warc.response(
          "http://a/1.html",
          new HttpResponse.Builder(200, "OK")
              .addHeader("Content-Encoding", "gzip")
              .addHeader("Transfer-Encoding", "chunked")
              .body(MediaType.HTML, chunked.toByteArray())
              .build());
    }

    assertThat(visit(file).bytes(0)).isEqualTo(body);
  }

  @Test
  void brotliIsUndone() throws Exception {
    Path file = folder.resolve(PLAIN);
    // <p>正文</p>, as the reference encoder packs it.
    byte[] packed = HexFormat.of().parseHex("0b06803c703ee6ada3e696873c2f703e03");
    try (WarcFixture warc = new WarcFixture(file)) {
      warc.response("http://a/1.html", encoded("br", packed));
      warc.response("http://a/2.html", encoded("br", new byte[] {1, 2, 3, 4, 5, 6, 7}));
      warc.response("http://a/3.html", encoded("br", packed));
    }

    Visited visited = visit(file);

    assertThat(new String(visited.bytes(0), UTF_8)).isEqualTo("<p>正文</p>");
    assertThatIOException().isThrownBy(() -> visited.bytes(1));
    assertThat(visited.bytes(2)).isEqualTo(visited.bytes(0));
  }

  private static HttpResponse encoded(String encoding, byte[] body) throws IOException {
    return new HttpResponse.Builder(200, "OK")
        .addHeader("Content-Encoding", encoding)
        .body(MediaType.HTML, body)
        .build();
  }

  @Test
  void corruptMemberCostsItselfAndIsReportedWithItsRange() throws Exception {
    Path file = folder.resolve(PACKED);
    List<Long> offsets = WarcFixture.articles(file, 200);
    byte[] bytes = Files.readAllBytes(file);
    int start = (int) (long) offsets.get(100);
    int end = (int) (long) offsets.get(101);
    bytes[(start + end) / 2] ^= 0x55;
    Files.write(file, bytes);

    Visited visited = visit(file);

    assertThat(urls(visited)).isEqualTo(numbersWithout(200, 100));
    assertThat(visited.gaps)
        .singleElement()
        .satisfies(
            gap ->
                assertThat(List.of(gap.start(), gap.end()))
                    .containsExactly((long) start, (long) end));
  }

  @Test
  void everyCorruptedByteCostsAtMostTheRecordsThatItTouches() throws Exception {
    Path file = folder.resolve(PACKED);
    List<Long> offsets = WarcFixture.articles(file, 30);
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(5);
    for (int round = 0; round < 150; round++) {
      byte[] bytes = whole.clone();
      int at = random.nextInt(bytes.length);
      bytes[at] ^= (byte) (1 + random.nextInt(255));
      Files.write(file, bytes);

      Visited visited = visit(file);

      int touched = recordAt(offsets, at);
      List<Integer> expected = numbersWithout(30, touched);
      assertThat(urls(visited)).as("byte " + at).containsAll(expected);
      assertThat(visited.gaps.isEmpty()).as("byte " + at).isEqualTo(visited.pages.size() == 30);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {PLAIN, PACKED})
  void truncatedArchiveGivesItsWholeRecords(String name) throws Exception {
    Path file = folder.resolve(name);
    List<Long> offsets = WarcFixture.articles(file, 50);
    byte[] bytes = Files.readAllBytes(file);
    int cut = (int) (offsets.get(40) + offsets.get(41)) / 2;
    Files.write(file, Arrays.copyOf(bytes, cut));

    Visited visited = visit(file);

    assertThat(urls(visited)).isEqualTo(numbersWithout(40, -1));
    assertThat(visited.gaps)
        .singleElement()
        .satisfies(gap -> assertThat(gap.start()).isEqualTo(offsets.get(40)))
        .satisfies(gap -> assertThat(gap.end()).isEqualTo(cut));
  }

  @ParameterizedTest
  @ValueSource(strings = {PLAIN, PACKED})
  void paddingIsAGapAndCostsNoRecord(String name) throws Exception {
    Path file = folder.resolve(name);
    WarcFixture.articles(file, 50);
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length + 200_000));

    Visited visited = visit(file);

    assertThat(urls(visited)).hasSize(50);
    assertThat(visited.gaps)
        .singleElement()
        .satisfies(gap -> assertThat(gap.start()).isEqualTo(bytes.length))
        .satisfies(gap -> assertThat(gap.end()).isEqualTo(bytes.length + 200_000));
  }

  @ParameterizedTest
  @ValueSource(strings = {PLAIN, PACKED})
  void rubbishBetweenRecordsIsAGapAndCostsNone(String name) throws Exception {
    Path file = folder.resolve(name);
    List<Long> offsets = WarcFixture.articles(file, 50);
    byte[] bytes = Files.readAllBytes(file);
    int at = (int) (long) offsets.get(20);
    byte[] rubbish = new byte[70_000];
    new Random(9).nextBytes(rubbish);
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(bytes, 0, at);
      out.write(rubbish);
      out.write(bytes, at, bytes.length - at);
    }

    Visited visited = visit(file);

    assertThat(urls(visited)).hasSize(50);
    assertThat(visited.gaps).singleElement().extracting(SourceGap::start).isEqualTo((long) at);
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "-5", "99999999999999"})
  void wrongLengthCostsTheRecordThatStatesIt(String length) throws Exception {
    Path file = folder.resolve(PLAIN);
    List<Long> offsets = WarcFixture.articles(file, 30);
    String text = Files.readString(file, ISO_8859_1);
    int at = (int) (long) offsets.get(10);
    String damaged =
        text.substring(0, at)
            + text.substring(at).replaceFirst("Content-Length: \\d+", "Content-Length: " + length);
    Files.writeString(file, damaged, ISO_8859_1);

    Visited visited = visit(file);

    assertThat(urls(visited)).containsAll(numbersWithout(30, 10));
    assertThat(visited.gaps).isNotEmpty();
  }

  @Test
  void fileThatIsNoWarcIsOneGap() throws Exception {
    Path file = folder.resolve(PACKED);
    Files.writeString(file, "<html><p>not an archive</p></html>");

    Visited visited = visit(file);

    assertThat(visited.pages).isEmpty();
    assertThat(visited.gaps).singleElement().asString().contains("not a WARC file");
  }

  @Test
  void emptyFileIsOneGap() throws Exception {
    Visited visited = visit(Files.createFile(folder.resolve(PLAIN)));

    assertThat(visited.gaps).singleElement().asString().contains("empty");
  }

  @Test
  void recordOverTheLimitIsRefusedAndTheNextIsRead() throws Exception {
    Path file = folder.resolve(PACKED);
    byte[] random = new byte[3 * MAX];
    new Random(1).nextBytes(random);
    try (WarcFixture warc = new WarcFixture(file)) {
      warc.response("http://a/1.html", random);
      warc.response("http://a/2.html", "<p>x</p>".getBytes(UTF_8));
    }

    Visited visited = visit(file);

    assertThatExceptionOfType(PageTooLargeException.class).isThrownBy(() -> visited.bytes(0));
    assertThat(visited.bytes(1)).hasSize(8);
  }

  @Test
  void payloadThatUnpacksWithoutEndIsStopped() throws Exception {
    Path file = folder.resolve(PLAIN);
    byte[] bomb = gzip(new byte[30_000_000]);
    try (WarcFixture warc = new WarcFixture(file)) {
      warc.response(
          "http://a/1.html",
          new HttpResponse.Builder(200, "OK")
              .addHeader("Content-Encoding", "gzip")
              .body(MediaType.HTML, bomb)
              .build());
    }

    Visited visited = Visited.of(new WarcSource(file, 100_000_000));

    assertThatExceptionOfType(ArchiveBombException.class).isThrownBy(() -> visited.bytes(0));
  }

  @Test
  void archivePackedAsOneMemberIsReadToo() throws Exception {
    Path plain = folder.resolve(PLAIN);
    WarcFixture.articles(plain, 20);
    Path file = folder.resolve(PACKED);
    Files.write(file, gzip(Files.readAllBytes(plain)));

    Visited visited = visit(file);

    assertThat(visited.gaps).isEmpty();
    assertThat(urls(visited)).hasSize(20);
    assertThat(visited.ids()).doesNotHaveDuplicates();
  }

  private static Visited visit(Path file) throws Exception {
    return Visited.of(new WarcSource(file, MAX));
  }

  private static HttpResponse http(int status, MediaType type, byte[] body) throws IOException {
    return new HttpResponse.Builder(status, "x").body(type, body).build();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static List<Integer> urls(Visited visited) {
    return visited.pages.stream()
        .map(page -> String.valueOf(page.context().url()).replaceAll("\\D", ""))
        .map(Integer::valueOf)
        .toList();
  }

  private static List<Integer> numbersWithout(int number, int missing) {
    return IntStream.range(0, number).filter(i -> i != missing).boxed().toList();
  }

  private static int recordAt(List<Long> offsets, int at) {
    int record = 0;
    while (record + 1 < offsets.size() && offsets.get(record + 1) <= at) {
      record++;
    }
    return record;
  }
}
