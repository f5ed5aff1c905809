package org.civicdoc.pdf.internal.font;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The character map by which readers get text back from codes (ISO 32000-1, 9.10.3). */
final class ToUnicodeMap {

  private static final String HEAD =
      """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
      /CMapName /Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <0000> <FFFF>
      endcodespacerange
      """;

  private static final String FOOT =
      """
      endcmap
      CMapName currentdict /CMap defineresource pop
      end
      end
      """;

  /** Ranges of one operator. */
  private static final int RANGES = 100;

  /** Codes of one range, which differ in their last byte alone. */
  private static final int RANGE = 256;

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private final CharacterCodes codes;
  private final StringBuilder map = new StringBuilder();

  ToUnicodeMap(CharacterCodes codes) {
    this.codes = codes;
  }

  byte[] toBytes() {
    map.append(HEAD);
    int ranges = codes.highest() / RANGE + 1;
    for (int first = 0; first < ranges; first += RANGES) {
      int end = Math.min(ranges, first + RANGES);
      map.append(end - first).append(" beginbfrange\n");
      for (int range = first; range < end; range++) {
        writeRange(
            Math.max(1, range * RANGE), Math.min(codes.highest(), range * RANGE + RANGE - 1));
      }
      map.append("endbfrange\n");
    }
    return map.append(FOOT).toString().getBytes(StandardCharsets.US_ASCII);
  }

  private void writeRange(int first, int last) {
    map.append('<').append(HEX.toHexDigits((char) first)).append("> <");
    map.append(HEX.toHexDigits((char) last)).append("> [");
    for (int code = first; code <= last; code++) {
      map.append('<');
      for (char unit : Character.toChars(codes.character(code))) {
        map.append(HEX.toHexDigits(unit));
      }
      map.append('>');
    }
    map.append("]\n");
  }
}
