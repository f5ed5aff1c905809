package org.civicdoc.warc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpParser;
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
    StatedType type = StatedType.of(record.headers(), record.headers());
    if (response ? !isHttp() : type.isOther()) {
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
    return pageOf(type, cut || size > maxBytes ? tooLarge() : WarcPayload.of(block, truncation()));
  }

  /** Crawlers keep the answers of name servers as responses too, as ISO 28500 shows in 6.3. */
  private boolean isHttp() {
    return record.headers().first("Content-Type").isEmpty()
        || record.contentType().base().equals(MediaType.HTTP);
  }

  private @Nullable WarcPage ofResponse(byte[] block, boolean cut) {
    HttpParser head = new HttpParser();
    head.lenientResponse();
    ByteBuffer unread = ByteBuffer.wrap(block);
    head.parse(unread);
    if (!head.isFinished()) {
      return page(null, WarcPayload.refused(new IOException("the record holds no HTTP response")));
    }
    StatedType type = StatedType.of(head.headers(), record.headers());
    if (head.status() < OK || head.status() >= REDIRECTION || type.isOther()) {
      return null;
    }
    HttpPayload payload = new HttpPayload(head.headers(), block, unread.position(), maxBytes);
    return pageOf(type, cut ? tooLarge() : payload.undo(truncation()));
  }

  private @Nullable WarcPage pageOf(StatedType type, WarcPayload payload) {
    return type.isPage(payload) ? page(type.charset(), payload) : null;
  }

  private WarcPage page(@Nullable String charset, WarcPayload payload) {
    return new WarcPage(position, record.target(), capturedAt(), charset, payload);
  }

  private @Nullable Instant capturedAt() {
    String date = record.headers().first("WARC-Date").orElse("");
    try {
      // Java would take years of nine digits, too.
      return date.matches("\\d{4}-.*")
          ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(date, Instant::from)
          : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private @Nullable String truncation() {
    return record
        .headers()
        .first("WARC-Truncated")
        .map(reason -> "what saved the page has cut it (WARC-Truncated: " + reason + ")")
        .orElse(null);
  }

  private WarcPayload tooLarge() {
    return WarcPayload.refused(new PageTooLargeException(maxBytes));
  }
}
