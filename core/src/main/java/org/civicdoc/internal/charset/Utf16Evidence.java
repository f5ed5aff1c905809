package org.civicdoc.internal.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Recognises UTF-16 without a byte order mark: the markup's ASCII leaves every other byte zero. */
final class Utf16Evidence {

  private static final int SAMPLE = 4096;

  private Utf16Evidence() {}

  static @Nullable Charset find(byte[] bytes) {
    int pairs = Math.min(bytes.length, SAMPLE) / 2;
    int zeroFirst = 0;
    int zeroSecond = 0;
    for (int i = 0; i < pairs * 2; i += 2) {
      if (bytes[i] == 0 && bytes[i + 1] != 0) {
        zeroFirst++;
      } else if (bytes[i] != 0 && bytes[i + 1] == 0) {
        zeroSecond++;
      }
    }
    if (zeroFirst > pairs / 4 && zeroSecond <= pairs / 50) {
      return StandardCharsets.UTF_16BE;
    }
    if (zeroSecond > pairs / 4 && zeroFirst <= pairs / 50) {
      return StandardCharsets.UTF_16LE;
    }
    return null;
  }
}
