package org.civicdoc.nlp.internal.literal.number;

import java.math.BigDecimal;
import org.civicdoc.nlp.internal.literal.text.FoldedText;
import org.jspecify.annotations.Nullable;

/** Reads decimal digits with thousands parted and a decimal point: 53,365.53, 1 234 567. */
final class ArabicReader {

  /** Longer runs are serial numbers; a limit also keeps the reading linear. */
  static final int MAX_DIGITS = 24;

  private static final int GROUP = 3;
  private static final int YEAR_DIGITS = 4;

  /** How units begin of which there are no parts: 80周岁, 5名. */
  private static final String WHOLE_UNITS = "周岁月日名人位户家项条件";

  private ArabicReader() {}

  /** A run of digits and what it is worth. */
  record Digits(int end, BigDecimal value) {}

  /** The digits that begin at an offset, or null. */
  static @Nullable Digits read(FoldedText text, int offset) {
    int end = integerEnd(text, offset);
    if (end < 0) {
      return null;
    }
    int fraction = text.at(offset - 1) == '.' ? end : fractionEnd(text, end);
    if (fraction > end && isListNumber(text, end, fraction)) {
      return new Digits(end, new BigDecimal(text.substring(offset, end)));
    }
    // 2.1.3 numbers a section and 10.0.0.1 a machine; neither is a fraction.
    if (fraction > end && !(text.at(fraction) == '.' && text.isDigit(fraction + 1))) {
      end = fraction;
    }
    if (end == offset) {
      return null;
    }
    return new Digits(
        end, new BigDecimal(text.substring(offset, end).replace(",", "").replace(" ", "")));
  }

  /** 1.80周岁以上的, 2.2024年底前: an item begins with its number, for what follows has no parts. */
  private static boolean isListNumber(FoldedText text, int point, int end) {
    return text.isBehindListNumber(point + 1)
        && (isYear(text, point + 1, end) || isCounted(text, end));
  }

  private static boolean isYear(FoldedText text, int offset, int end) {
    return end - offset == YEAR_DIGITS && text.at(end) == '年';
  }

  private static boolean isCounted(FoldedText text, int offset) {
    return WHOLE_UNITS.indexOf(text.at(offset)) >= 0;
  }

  private static int integerEnd(FoldedText text, int offset) {
    int end = offset;
    while (end - offset <= MAX_DIGITS && text.isDigit(end)) {
      end++;
    }
    if (end - offset > MAX_DIGITS) {
      return -1;
    }
    if (end - offset > GROUP || end == offset) {
      return end;
    }
    int groups = groupsEnd(text, end, ',');
    return groups > end || !maySpace(text, offset) ? groups : groupsEnd(text, end, ' ');
  }

  /** Printed statistics part thousands by spaces, 达到3 200万元; in a row of numbers each is one. */
  private static boolean maySpace(FoldedText text, int offset) {
    return text.at(offset) != '0'
        && (text.isHan(offset - 1) || "(:".indexOf(text.at(offset - 1)) >= 0);
  }

  private static int groupsEnd(FoldedText text, int offset, char mark) {
    int end = offset;
    while (end - offset <= MAX_DIGITS && text.at(end) == mark && isGroup(text, end + 1)) {
      end += 1 + GROUP;
    }
    return end;
  }

  private static boolean isGroup(FoldedText text, int offset) {
    return text.isDigit(offset)
        && text.isDigit(offset + 1)
        && text.isDigit(offset + 2)
        && !text.isDigit(offset + GROUP);
  }

  private static int fractionEnd(FoldedText text, int point) {
    if (text.at(point) != '.') {
      return point;
    }
    int end = point + 1;
    while (end - point <= MAX_DIGITS && text.isDigit(end)) {
      end++;
    }
    return end > point + 1 && !text.isDigit(end) ? end : point;
  }
}
