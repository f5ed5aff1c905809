package org.civicdoc.warc;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a page with the transfer and content encodings undone, or why there are none.
 * Archives are read in one sweep, so the bytes are in memory.
 */
public final class WarcPayload {

  private final byte[] bytes;
  private final @Nullable IOException refusal;

  private WarcPayload(byte[] bytes, @Nullable IOException refusal) {
    this.bytes = bytes;
    this.refusal = refusal;
  }

  static WarcPayload of(byte[] bytes) {
    return new WarcPayload(bytes, null);
  }

  static WarcPayload refused(IOException reason) {
    return new WarcPayload(new byte[0], reason);
  }

  /**
   * The bytes; not a copy.
   *
   * @return all bytes of the page
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
}
