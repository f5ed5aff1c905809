package org.civicdoc.warc;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Stops a record's head that does not end, as it is in memory as a whole. Blocks are not measured:
 * what is read of them has a limit, and the rest is skipped.
 */
final class HeadGuard extends FilterInputStream {

  private static final int MAX_HEAD = 1 << 20;

  private int left = MAX_HEAD;
  private boolean inBlock;

  HeadGuard(InputStream in) {
    super(in);
  }

  /** What is read from here on is a head. */
  void head() {
    left = MAX_HEAD;
    inBlock = false;
  }

  /** What is read from here on is a block. */
  void block() {
    inBlock = true;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = in.read(bytes, offset, length);
    if (!inBlock) {
      left -= read;
      if (left < 0) {
        throw new IOException("the head of a record is larger than " + MAX_HEAD + " bytes");
      }
    }
    return read;
  }
}
