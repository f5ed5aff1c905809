package org.civicdoc.warc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.civicdoc.warc.RawRecords.gzip;
import static org.civicdoc.warc.RawRecords.join;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** What any channel is to give; batch's tests hold what damage of files of many kinds costs. */
class WarcPagesTest {

  private static final int MAX = 1 << 20;
  private static final String PAGE = "Content-Type: text/html";
  private static final byte[] HTML =
      ("<!DOCTYPE html><p>" + "正文，第一段。第二段。".repeat(20) + "</p>").getBytes(UTF_8);

  @Test
  void pagesComeOneByOneInOrder() throws IOException {
    List<WarcItem> items = read(new Held(archive(300)));

    assertThat(items).hasSize(300).allSatisfy(i -> assertThat(i).isInstanceOf(WarcPage.class));
    WarcPage last = (WarcPage) items.get(299);
    assertThat(last.url()).isEqualTo("http://example.org/299");
    assertThat(new String(last.payload().bytes(), UTF_8)).isEqualTo("<p>299</p>");
  }

  @Test
  void damageIsAGapButAChannelThatFailsIsNot() throws IOException {
    byte[] bytes = archive(300);
    byte[] cut = Arrays.copyOf(bytes, bytes.length - 5);

    List<WarcItem> items = read(new Held(cut));

    assertThat(items).hasSize(300);
    assertThat(items.get(299)).isInstanceOf(WarcGap.class);
    assertThatIOException()
        .isThrownBy(
            () ->
                read(
                    new Held(bytes) {
                      @Override
                      public int read(ByteBuffer target) throws IOException {
                        if (position() > 0 && position() + target.remaining() > bytes.length / 2) {
                          throw new IOException("connection reset");
                        }
                        return super.read(target);
                      }
                    }))
        .withMessage("connection reset");
  }

  @Test
  void soundArchivesAreReadWithoutSteppingBack() throws IOException {
    byte[] bytes = archive(5000);
    Held channel = new Held(bytes);

    read(channel);

    assertThat(channel.read).isLessThan(bytes.length + 300_000L);
    assertThat(channel.stepsBack).isLessThan(4);
  }

  @Test
  void limitBelowOneByteIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WarcPages(new Held(new byte[0]), 0))
        .withMessageContaining("maxBytes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Type: text/html", // Ends with the connection.
        "Content-Type: text/html|Content-Length: 0",
        "Content-Type: text/html|Content-Length: 7",
        "Content-Type: text/html|Content-Length: many",
        "Content-Type: text/html|Transfer-Encoding: chunked",
        "Content-Type: text/html|Content-Encoding: gzip|Content-Length: 9999",
        "Content-Type: text/html|Content-Encoding: br",
        "Content-Type: text/html|Content-Encoding: deflate",
        "Content-Type: text/html|Content-Encoding: utf-8",
        "Content-Type: text/html|Content-Encoding: none, identity"
      })
  void headThatIsNotTrueOfTheBodyCostsNothing(String head) throws IOException {
    WarcPage page = page(new RawRecords().response(head, HTML));

    assertThat(page.payload().bytes()).isEqualTo(HTML);
    assertThat(page.payload().truncation()).isNull();
  }

  @Test
  void codingsAreUndone() throws IOException {
    byte[] chunked = join("1\r\n<\r\n2;a=b\r\np>\r\n0\r\n\r\n".getBytes(UTF_8));
    Deflater raw = new Deflater(9, true);
    Map<String, byte[]> bodies =
        Map.of(
            "Content-Encoding: gzip", gzip(HTML),
            "Content-Encoding: X-GZIP, identity", gzip(HTML),
            "Content-Encoding: deflate", deflate(new Deflater()),
            "Content-Encoding: Deflate", deflate(raw),
            "Content-Encoding: gzip, gzip", gzip(gzip(HTML)),
            "Content-Encoding: gzip|Content-Encoding: deflate",
                deflate(new Deflater(), gzip(HTML)));
    for (Map.Entry<String, byte[]> each : bodies.entrySet()) {
      WarcPage page = page(new RawRecords().response(PAGE + "|" + each.getKey(), each.getValue()));

      assertThat(page.payload().bytes()).as(each.getKey()).isEqualTo(HTML);
      assertThat(page.payload().truncation()).as(each.getKey()).isNull();
    }
    WarcPage page = page(new RawRecords().response(PAGE + "|Transfer-Encoding: chunked", chunked));
    assertThat(new String(page.payload().bytes(), UTF_8)).isEqualTo("<p>");
  }

  @Test
  void whatThereIsOfAPayloadThatEndsEarlyIsKeptAndSaysSo() throws IOException {
    byte[] packed = gzip(HTML);
    byte[] zlib = deflate(new Deflater());
    byte[] chunk = join("ffff\r\n".getBytes(UTF_8), HTML);
    String packing = PAGE + "|Content-Encoding: ";
    List<WarcItem> items =
        read(
            new Held(
                new RawRecords()
                    .response(packing + "gzip", Arrays.copyOf(packed, packed.length - 12))
                    .response(packing + "deflate", Arrays.copyOf(zlib, zlib.length - 8))
                    .response(PAGE + "|Transfer-Encoding: chunked", chunk)
                    .response(PAGE + "|Content-Length: 9999", HTML)
                    .http("WARC-Truncated: time", PAGE, HTML)
                    .bytes()));

    assertThat(items).hasSize(5);
    for (WarcItem each : items) {
      WarcPayload payload = ((WarcPage) each).payload();
      assertThat(new String(payload.bytes(), UTF_8)).startsWith("<!DOCTYPE html><p>");
      assertThat(payload.truncation()).isNotBlank().doesNotContain("\n");
    }
  }

  @Test
  void payloadOfWhichNothingComesOutSaysWhy() throws IOException {
    byte[] noise = {0, 1, 2, 3, 4, 5, 6};
    for (String coding : List.of("gzip", "deflate", "br", "zstd")) {
      WarcPage page = page(new RawRecords().response(PAGE + "|Content-Encoding: " + coding, noise));

      assertThatIOException()
          .isThrownBy(() -> page.payload().bytes())
          .withMessageStartingWith(
              "the payload cannot be decoded (Content-Encoding: " + coding + "): ");
    }
    WarcPage page = page(new RawRecords().record("response", "http://a/", "", noise));
    assertThatIOException().isThrownBy(() -> page.payload().bytes()).withMessageContaining("HTTP");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Server: x",
        "Content-Type: ",
        "Content-Type: html",
        "Content-Type: application/octet-stream",
        "Content-Type: text/html, text/html; charset=gbk",
        "Content-Type: text/html;charset=gbk|Content-Type: text/html",
        "Content-Type: image/png|Content-Type: application/xhtml+xml",
      })
  void pagesWithoutATypeOrWithSeveralAreFound(String head) throws IOException {
    WarcPage page = page(new RawRecords().response(head, HTML));

    assertThat(page.payload().bytes()).isEqualTo(HTML);
    assertThat(page.charset()).isEqualTo(head.contains("gbk") ? "gbk" : null);
  }

  @Test
  void withoutATypeTheCrawlersFindingCountsThenTheFirstBytes() throws IOException {
    byte[] fragment = "<p>x</p>".getBytes(UTF_8);
    byte[] commented =
        "\uFEFF <?xml version='1.0'?>\n<!-- a --> <!-- b -->\n<HTML lang=zh>".getBytes(UTF_8);
    String found = "WARC-Identified-Payload-Type: ";
    List<WarcItem> items =
        read(
            new Held(
                new RawRecords()
                    .http(found + "text/html", "", fragment)
                    .http(found + "image/png", "", HTML)
                    .http("", "", fragment)
                    .http("", "", commented)
                    .http("", "", "{\"page\": \"<html>\"}".getBytes(UTF_8))
                    .http("", "Content-Encoding: gzip", gzip(HTML))
                    .record("resource", "http://a/", "", HTML)
                    .record("resource", "http://a/", "Content-Type: text/css", HTML)
                    .bytes()));

    assertThat(items.stream().map(WarcPage.class::isInstance))
        .containsExactly(true, false, false, true, false, true, true, false);
  }

  @Test
  void answersOfOtherProtocolsAreNoPages() throws IOException {
    byte[] answer = "20240503000000\nx. 300 IN A 1.2.3.4\n".getBytes(UTF_8);
    List<WarcItem> items =
        read(
            new Held(
                new RawRecords()
                    .record("response", "dns:a", "Content-Type: text/dns", answer)
                    .record("response", "ftp://a/b", "Content-Type: text/html", answer)
                    .bytes()));

    assertThat(items).containsExactly(new OtherCapture(), new OtherCapture());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "WARC-Date: 2024-05-06",
        "WARC-Date: +999999999-01-01T00:00:00Z",
        "WARC-Date: x"
      })
  void pageWithoutAProperDateHasNone(String date) throws IOException {
    WarcPage page =
        page(
            new RawRecords()
                .record("resource", "http://a/", "Content-Type: text/html|" + date, HTML));

    assertThat(page.capturedAt()).isNull();
  }

  @Test
  void recordsThatPackWellCostNoPage() throws IOException {
    byte[] zeros = new byte[5_000_000];
    RawRecords between = new RawRecords().response("Content-Type: application/x-log", zeros);
    byte[] page = new RawRecords().response(PAGE, HTML).bytes();

    assertThat(read(new Held(join(gzip(page), gzip(between.bytes()), gzip(page)))))
        .extracting(WarcItem::getClass)
        .isEqualTo(List.of(WarcPage.class, OtherCapture.class, WarcPage.class));
    assertThat(read(new Held(gzip(join(page, between.bytes(), page))))).hasSize(3);
  }

  @Test
  void headWithoutEndIsAGapAndCostsNoPage() throws IOException {
    byte[] page = new RawRecords().response(PAGE, HTML).bytes();
    String endless = "X: " + "a".repeat(3 << 20);
    byte[] bomb = new RawRecords().record("metadata", "http://a/", endless, HTML).bytes();

    for (byte[] archive :
        List.of(join(page, bomb, page), join(gzip(page), gzip(bomb), gzip(page)))) {
      assertThat(read(new Held(archive)))
          .extracting(WarcItem::getClass)
          .isEqualTo(List.of(WarcPage.class, WarcGap.class, WarcPage.class));
    }
  }

  private static byte[] deflate(Deflater deflater, byte[]... bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
      out.write(bytes.length == 0 ? HTML : bytes[0]);
    }
    deflater.end();
    return packed.toByteArray();
  }

  private static WarcPage page(RawRecords records) throws IOException {
    return (WarcPage) read(new Held(records.bytes())).get(0);
  }

  private static List<WarcItem> read(SeekableByteChannel channel) throws IOException {
    List<WarcItem> items = new ArrayList<>();
    try (WarcPages pages = new WarcPages(channel, MAX)) {
      for (WarcItem item = pages.next(); item != null; item = pages.next()) {
        items.add(item);
      }
    }
    assertThat(channel.isOpen()).isFalse();
    return items;
  }

  private static byte[] archive(int pages) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (WarcWriter writer = new WarcWriter(Channels.newChannel(out), WarcCompression.GZIP)) {
      for (int i = 0; i < pages; i++) {
        byte[] body = ("<p>" + i + "</p>").getBytes(UTF_8);
        HttpResponse http = new HttpResponse.Builder(200, "OK").body(MediaType.HTML, body).build();
        writer.write(
            new WarcResponse.Builder(URI.create("http://example.org/" + i)).body(http).build());
      }
    }
    return out.toByteArray();
  }

  /** Bytes as a channel that counts what is done with it. */
  private static class Held implements SeekableByteChannel {

    private final byte[] bytes;
    private int position;
    private boolean open = true;
    private long read;
    private int stepsBack;

    Held(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
      int length = Math.min(target.remaining(), bytes.length - position);
      if (length <= 0) {
        return -1;
      }
      target.put(bytes, position, length);
      position += length;
      read += length;
      return length;
    }

    @Override
    public SeekableByteChannel position(long newPosition) {
      stepsBack += newPosition < position ? 1 : 0;
      position = (int) newPosition;
      return this;
    }

    @Override
    public long position() {
      return position;
    }

    @Override
    public long size() {
      return bytes.length;
    }

    @Override
    public boolean isOpen() {
      return open;
    }

    @Override
    public void close() {
      open = false;
    }

    @Override
    public int write(ByteBuffer source) {
      throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
      throw new NonWritableChannelException();
    }
  }
}
