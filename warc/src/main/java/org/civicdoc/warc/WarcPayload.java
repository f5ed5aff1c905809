package org.civicdoc.warc;

import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a page with the transfer and content encodings undone, or why there are none.
 * Archives are read in one sweep, so the bytes are in memory. Thread-safe as long as nobody changes
 * the array that {@link #bytes()} gives.
 *
 * <pre>{@code
 * PageContext context =
 *     PageContext.none().withUrl(page.url()).withTruncation(page.payload().truncation());
 * CivicDocument document = parser.parse(page.payload().bytes(), context);
 * }</pre>
 */
public final class WarcPayload {

  private final byte[] bytes;
  private final @Nullable String truncation;
  private final @Nullable IOException refusal;

  private WarcPayload(byte[] bytes, @Nullable String truncation, @Nullable IOException refusal) {
    this.bytes = bytes;
    this.truncation = truncation;
    this.refusal = refusal;
  }

  static WarcPayload of(byte[] bytes, @Nullable String truncation) {
    return new WarcPayload(bytes, truncation, null);
  }

  static WarcPayload refused(IOException reason) {
    return new WarcPayload(new byte[0], null, reason);
  }

  /**
   * The bytes; not a copy.
   *
   * @return all bytes of the page, or those before its {@link #truncation()}
   * @throws PageTooLargeException if there are more than the limit
   * @throws ArchiveBombException if they were packed to unpack without end
   * @throws IOException if they cannot be unpacked, or the record is no HTTP response
   */
  public byte[] bytes() throws IOException {
    if (refusal != null) {
      throw refusal;
    }
    return bytes;
  }

  /**
   * Why the bytes end before the page does: the connection broke, the crawler had enough, or what
   * follows is damaged.
   *
   * @return the reason, on one line; null if the page is whole
   */
  public @Nullable String truncation() {
    return truncation;
  }

  /** Its first bytes; none if it was refused. */
  byte[] start(int number) {
    return Arrays.copyOf(bytes, Math.min(bytes.length, number));
  }
}
