package org.civicdoc.warc;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Stops heads that do not end, of records or of an archive's entries, as readers hold them in
 * memory. What follows a head is not measured. Not thread-safe, as no stream is.
 */
public final class HeadGuard extends FilterInputStream {

  private static final int MAX_HEAD = 1 << 20;

  private int left = MAX_HEAD;
  private boolean afterHead;

  /**
   * Guards a stream, which begins with a head.
   *
   * @param in the stream
   */
  public HeadGuard(InputStream in) {
    super(in);
  }

  /** What is read from here on is a head. */
  public void head() {
    left = MAX_HEAD;
    afterHead = false;
  }

  /** What is read from here on is what follows a head. */
  public void body() {
    afterHead = true;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = in.read(bytes, offset, length);
    if (!afterHead) {
      left -= read;
      if (left < 0) {
        throw new IOException("a head is larger than " + MAX_HEAD + " bytes");
      }
    }
    return read;
  }
}
