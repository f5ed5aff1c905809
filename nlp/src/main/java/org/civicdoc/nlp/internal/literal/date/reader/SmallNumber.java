package org.civicdoc.nlp.internal.literal.date.reader;

import org.civicdoc.nlp.internal.literal.number.ChineseDigits;
import org.civicdoc.nlp.internal.literal.text.FoldedText;
import org.jspecify.annotations.Nullable;

/**
 * A number from 0 to 99 as months, days, hours and counts are written: 8, 08, 八, 二十三, 廿三.
 *
 * @param end the offset behind it
 * @param value the number
 * @param arabic whether it is written in digits
 */
record SmallNumber(int end, int value, boolean arabic) {

  private static final int TEN = 10;

  /** The number at an offset, or null. */
  static @Nullable SmallNumber read(FoldedText text, int offset) {
    if (text.isDigit(offset)) {
      return arabic(text, offset);
    }
    return chinese(text, offset);
  }

  /** The number at an offset if it is within bounds, else null. */
  static @Nullable SmallNumber read(FoldedText text, int offset, int least, int most) {
    SmallNumber number = read(text, offset);
    return number == null || number.value < least || number.value > most ? null : number;
  }

  private static @Nullable SmallNumber arabic(FoldedText text, int offset) {
    int value = text.at(offset) - '0';
    int end = offset + 1;
    if (text.isDigit(end)) {
      value = value * TEN + text.at(end++) - '0';
    }
    return text.isDigit(end) || text.isDigit(offset - 1) ? null : new SmallNumber(end, value, true);
  }

  private static @Nullable SmallNumber chinese(FoldedText text, int offset) {
    char c = text.at(offset);
    if (c == '廿') {
      return units(text, offset + 1, 2 * TEN);
    }
    if (isTen(c)) {
      return units(text, offset + 1, TEN);
    }
    int digit = ChineseDigits.digit(c);
    if (digit < 0) {
      return null;
    }
    if (digit > 0 && isTen(text.at(offset + 1))) {
      return units(text, offset + 2, digit * TEN);
    }
    boolean row = ChineseDigits.digit(text.at(offset + 1)) >= 0;
    if (row) {
      boolean twoDigits = ChineseDigits.digit(text.at(offset + 2)) < 0;
      int value = digit * TEN + ChineseDigits.digit(text.at(offset + 1));
      return twoDigits && !isTen(text.at(offset + 2))
          ? new SmallNumber(offset + 2, value, false)
          : null;
    }
    return new SmallNumber(offset + 1, digit, false);
  }

  private static SmallNumber units(FoldedText text, int offset, int tens) {
    int digit = ChineseDigits.digit(text.at(offset));
    boolean more = digit > 0 && ChineseDigits.digit(text.at(offset + 1)) < 0;
    return more
        ? new SmallNumber(offset + 1, tens + digit, false)
        : new SmallNumber(offset, tens, false);
  }

  private static boolean isTen(char c) {
    return c == '十' || c == '拾';
  }
}
