package org.civicdoc.warc;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads streams that are not trusted to end. Has no state, so it is thread-safe.
 *
 * <pre>{@code
 * byte[] page = PageBytes.read(in, 16 << 20);
 * }</pre>
 */
public final class PageBytes {

  private PageBytes() {}

  /**
   * Reads a page to its end, or until there is too much of it.
   *
   * @param in the page; stays open
   * @param maxBytes how many bytes it may have
   * @return all of its bytes
   * @throws PageTooLargeException if there are more
   * @throws IOException if the stream cannot be read
   */
  public static byte[] read(InputStream in, int maxBytes) throws IOException {
    byte[] bytes = in.readNBytes(maxBytes);
    if (bytes.length == maxBytes && in.read() >= 0) {
      throw new PageTooLargeException(maxBytes);
    }
    return bytes;
  }
}
