package org.civicdoc.internal.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.civicdoc.internal.text.Spaces;
import org.jspecify.annotations.Nullable;

/**
 * Recognises UTF-16 without a byte order mark: the markup's ASCII leaves every other byte zero; the
 * text of a dump reads as Chinese in one order of the bytes.
 */
final class Utf16Evidence {

  private static final int SAMPLE = 4096;

  /** One unit in so many may be of another kind. */
  private static final int RARE = 25;

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

  /**
   * The order in which nearly all units are Chinese or ASCII. Units of GB or Big5 are neither, but
   * letters of ASCII taken in pairs may be, so this is no question for bytes that are ASCII.
   */
  static @Nullable Charset ofChinese(byte[] bytes) {
    if (isChinese(bytes, 1)) {
      return StandardCharsets.UTF_16LE;
    }
    return isChinese(bytes, 0) ? StandardCharsets.UTF_16BE : null;
  }

  private static boolean isChinese(byte[] bytes, int high) {
    int pairs = Math.min(bytes.length, SAMPLE) / 2;
    int han = 0;
    int marks = 0;
    int other = 0;
    for (int i = 0; i < pairs * 2; i += 2) {
      char unit = (char) ((bytes[i + high] & 0xFF) << 8 | bytes[i + 1 - high] & 0xFF);
      if (Spaces.isCommonHan(unit)) {
        han++;
      } else if (unit >= '\u3000' && unit <= '\u3011' || unit == '\uFF0C' || unit == '\n') {
        marks++;
      } else if (unit < ' ' && unit != '\r' && unit != '\t' || unit > '~') {
        other++;
      }
    }
    return marks > 0 && han * 2 > pairs && other * RARE <= pairs;
  }
}
