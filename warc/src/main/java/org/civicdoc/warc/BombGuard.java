package org.civicdoc.warc;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * Stops unpacking when, after the first megabyte, more than 100 times as much has come out as went
 * in; Apache Tika draws the line at the same place.
 */
public final class BombGuard extends FilterInputStream {

  private static final long HARMLESS = 1_000_000;
  private static final long RATIO = 100;

  private final LongSupplier packed;
  private long unpacked;

  /**
   * Guards a stream.
   *
   * @param unpacking gives the unpacked bytes
   * @param packed how many packed bytes have gone into them so far
   */
  public BombGuard(InputStream unpacking, LongSupplier packed) {
    super(unpacking);
    this.packed = packed;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read;
    try {
      read = in.read(bytes, offset, length);
    } catch (RuntimeException e) {
      // Brotli and Zstandard meet damaged data with unchecked exceptions.
      throw new IOException("the packed data is damaged: " + e.getMessage(), e);
    }
    count(read);
    return read;
  }

  /** By reading, as only {@link #read} meets damage. */
  @Override
  public long skip(long number) throws IOException {
    byte[] skipped = new byte[(int) Math.min(number, 8192)];
    return Math.max(read(skipped, 0, skipped.length), 0);
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(long read) throws IOException {
    unpacked += Math.max(read, 0);
    if (unpacked > HARMLESS && unpacked / RATIO > packed.getAsLong()) {
      throw new ArchiveBombException(unpacked);
    }
  }
}
