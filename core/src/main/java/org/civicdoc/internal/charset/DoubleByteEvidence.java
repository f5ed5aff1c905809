package org.civicdoc.internal.charset;

/**
 * Counts what sets the two double-byte families of Chinese apart. GB 2312 has both bytes above
 * 0xA0; almost all running text of GBK and GB 18030 stays in that part. Big5 has its 5401 frequent
 * characters under the lead bytes 0xA4 to 0xC6, and 63 of 157 trail bytes lie below 0x7F.
 *
 * @param pairs byte pairs that begin with a high byte
 * @param highTrails those whose second byte is above 0xA0
 * @param gbCommon those in the rows of GB 2312's punctuation and 3755 frequent characters
 * @param bigCommon those in the rows of Big5's punctuation and frequent characters
 */
record DoubleByteEvidence(int pairs, int highTrails, int gbCommon, int bigCommon) {

  static DoubleByteEvidence of(byte[] bytes) {
    int pairs = 0;
    int highTrails = 0;
    int gbCommon = 0;
    int bigCommon = 0;
    int i = 0;
    while (i + 1 < bytes.length) {
      int lead = bytes[i] & 0xFF;
      if (lead < 0x81) {
        i++;
        continue;
      }
      int trail = bytes[i + 1] & 0xFF;
      pairs++;
      if (trail > 0xA0) {
        highTrails++;
        gbCommon += (lead >= 0xB0 && lead <= 0xD7) || lead == 0xA1 || lead == 0xA3 ? 1 : 0;
      }
      boolean bigTrail = (trail >= 0x40 && trail <= 0x7E) || trail > 0xA0;
      bigCommon += bigTrail && ((lead >= 0xA4 && lead <= 0xC6) || lead == 0xA1) ? 1 : 0;
      i += 2;
    }
    return new DoubleByteEvidence(pairs, highTrails, gbCommon, bigCommon);
  }

  /** Running text of GB 2312, GBK or GB 18030: next to no pair has a low second byte. */
  boolean looksLikeGb() {
    return pairs > 0 && highTrails * 10L >= pairs * 9L && gbCommon * 10L >= pairs * 8L;
  }

  /** Running text of Big5: the second bytes of many pairs are low. */
  boolean looksLikeBig5() {
    return pairs > 0 && bigCommon * 10L >= pairs * 8L && highTrails * 10L < pairs * 9L;
  }
}
