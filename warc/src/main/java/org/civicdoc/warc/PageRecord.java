package org.civicdoc.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/** Takes the page out of a record, if it holds one. */
final class PageRecord {

  /** Room for the HTTP header, and for what chunks add to the payload. */
  private static final int HEADER = 1 << 20;

  private static final int OK = 200;
  private static final int REDIRECTION = 300;

  private final WarcTargetRecord record;
  private final String position;
  private final int maxBytes;

  PageRecord(WarcTargetRecord record, String position, int maxBytes) {
    this.record = record;
    this.position = position;
    this.maxBytes = maxBytes;
  }

  /**
   * Reads the record.
   *
   * @return the page, or null if the record holds none
   * @throws IOException if the record's block cannot be read whole
   */
  @Nullable WarcPage page() throws IOException {
    boolean response = record instanceof WarcResponse;
    if (!response && !isHtml(record.contentType())) {
      return null;
    }
    long size = record.body().size();
    int wanted = (int) Math.min(size, (long) maxBytes + HEADER);
    byte[] block = record.body().stream().readNBytes(wanted);
    if (block.length < wanted) {
      throw new IOException("the archive ends within a record");
    }
    boolean cut = size > block.length;
    if (response) {
      return ofResponse(block, cut);
    }
    WarcPayload payload = cut || size > maxBytes ? tooLarge() : WarcPayload.of(block);
    return page(charset(record.contentType()), payload);
  }

  private @Nullable WarcPage ofResponse(byte[] block, boolean cut) {
    try {
      HttpResponse http = HttpResponse.parse(Channels.newChannel(new ByteArrayInputStream(block)));
      if (http.status() < OK || http.status() >= REDIRECTION || !isHtml(http.contentType())) {
        return null;
      }
      return page(charset(http.contentType()), cut ? tooLarge() : payload(http, block.length));
    } catch (IOException | IllegalArgumentException e) {
      return page(null, refused("no HTTP response", e));
    }
  }

  private WarcPayload payload(HttpResponse http, int packed) {
    try (InputStream in = new BombGuard(http.bodyDecoded().stream(), () -> packed)) {
      return WarcPayload.of(PageBytes.read(in, maxBytes));
    } catch (PageTooLargeException | ArchiveBombException e) {
      return WarcPayload.refused(e);
    } catch (IOException e) {
      return refused("the payload cannot be decoded", e);
    }
  }

  private WarcPage page(@Nullable String charset, WarcPayload payload) {
    return new WarcPage(position, record.target(), record.date(), charset, payload);
  }

  private WarcPayload tooLarge() {
    return WarcPayload.refused(new PageTooLargeException(maxBytes));
  }

  private static WarcPayload refused(String what, Exception e) {
    return WarcPayload.refused(new IOException(what + ": " + e.getMessage(), e));
  }

  private static boolean isHtml(MediaType type) {
    MediaType base = type.base();
    return base.equals(MediaType.HTML) || base.equals(MediaType.XHTML);
  }

  private static @Nullable String charset(MediaType type) {
    return type.parameters().get("charset");
  }
}
