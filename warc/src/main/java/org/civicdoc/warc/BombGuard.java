package org.civicdoc.warc;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * Stops unpacking when, after what would be harmless, more than 100 times as much has come out as
 * went in; Apache Tika draws the line at the same place. Reading then throws {@link
 * ArchiveBombException}. Not thread-safe, as no stream is.
 */
public final class BombGuard extends FilterInputStream {

  private static final long HARMLESS = 1_000_000;
  private static final long RATIO = 100;

  private final LongSupplier packed;
  private final long harmless;
  private long packedBefore;
  private long unpacked;

  /**
   * Guards a stream of which a megabyte is harmless.
   *
   * @param unpacking gives the unpacked bytes
   * @param packed how many packed bytes have gone into them so far
   */
  public BombGuard(InputStream unpacking, LongSupplier packed) {
    this(unpacking, packed, HARMLESS);
  }

  /**
   * Guards a stream.
   *
   * @param unpacking gives the unpacked bytes
   * @param packed how many packed bytes have gone into them so far
   * @param harmless how many may come out whatever has gone in
   */
  public BombGuard(InputStream unpacking, LongSupplier packed, long harmless) {
    super(unpacking);
    this.packed = packed;
    this.harmless = harmless;
  }

  /** Forgets what has come out and gone in so far, as it was of use. */
  public void restart() {
    packedBefore = packed.getAsLong();
    unpacked = 0;
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
    if (unpacked > harmless && unpacked / RATIO > packed.getAsLong() - packedBefore) {
      throw new ArchiveBombException(unpacked);
    }
  }
}
