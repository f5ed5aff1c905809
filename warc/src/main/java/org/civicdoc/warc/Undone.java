package org.civicdoc.warc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * What came out when a coding was undone.
 *
 * @param bytes what could be had
 * @param damage why there is no more; null if that is all
 */
@SuppressWarnings("ArrayRecordComponent") // On its way to a payload; never compared.
record Undone(byte[] bytes, @Nullable String damage) {

  /** No call of a decoder gives more, so that this much at most is lost along with damage. */
  private static final int STEP = 512;

  /**
   * Reads to the end, or as far as it goes.
   *
   * @param coded undoes the coding
   * @param packed how many bytes it does that to
   * @param maxBytes how many there may come out
   * @throws PageTooLargeException if there are more
   * @throws ArchiveBombException if there are far more than went in
   */
  static Undone read(InputStream coded, long packed, int maxBytes)
      throws PageTooLargeException, ArchiveBombException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] step = new byte[STEP];
    try (InputStream in = new BombGuard(coded, () -> packed)) {
      for (int read = in.read(step); read >= 0; read = in.read(step)) {
        out.write(step, 0, read);
        if (out.size() > maxBytes) {
          throw new PageTooLargeException(maxBytes);
        }
      }
    } catch (PageTooLargeException | ArchiveBombException e) {
      throw e;
    } catch (IOException e) {
      return new Undone(out.toByteArray(), WarcChunk.reason(e));
    }
    return new Undone(out.toByteArray(), null);
  }

  /** Whether the coding was not there to begin with, or nothing is left of it. */
  boolean isNothing() {
    return bytes.length == 0 && damage != null;
  }
}
