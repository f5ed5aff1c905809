package org.civicdoc.batch.internal.source;

import java.io.IOException;
import java.io.InputStream;

/** Reads streams that are not trusted to end. */
final class Bytes {

  private Bytes() {}

  /** All bytes of a stream; one more than the limit is enough to refuse it. */
  static byte[] read(InputStream in, int maxBytes) throws IOException {
    byte[] bytes = in.readNBytes(maxBytes);
    if (bytes.length == maxBytes && in.read() >= 0) {
      throw new PageTooLargeException(maxBytes);
    }
    return bytes;
  }
}
