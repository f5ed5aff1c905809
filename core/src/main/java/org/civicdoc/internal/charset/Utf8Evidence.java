package org.civicdoc.internal.charset;

/**
 * How far bytes that are not strictly UTF-8 still speak for it.
 *
 * @param sequences well-formed sequences of three or four bytes, as Chinese characters have
 * @param malformed bytes that belong to no well-formed sequence
 */
record Utf8Evidence(int sequences, int malformed) {

  /** Text in a double-byte charset has at most one well-formed sequence by chance for this many. */
  private static final int DOMINANCE = 4;

  static Utf8Evidence of(byte[] bytes) {
    int sequences = 0;
    int malformed = 0;
    int i = 0;
    while (i < bytes.length) {
      int lead = bytes[i] & 0xFF;
      int length = lead < 0x80 ? 1 : lengthOf(lead);
      if (lead < 0x80 || (length > 1 && isContinued(bytes, i, length))) {
        sequences += length > 2 ? 1 : 0;
        i += length;
      } else {
        malformed++;
        i++;
      }
    }
    return new Utf8Evidence(sequences, malformed);
  }

  boolean isConvincing() {
    return sequences > malformed * DOMINANCE;
  }

  private static int lengthOf(int lead) {
    if (lead >= 0xC2 && lead <= 0xDF) {
      return 2;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
      return 3;
    }
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 1;
  }

  private static boolean isContinued(byte[] bytes, int start, int length) {
    if (start + length > bytes.length) {
      return false;
    }
    for (int i = start + 1; i < start + length; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return false;
      }
    }
    return true;
  }
}
