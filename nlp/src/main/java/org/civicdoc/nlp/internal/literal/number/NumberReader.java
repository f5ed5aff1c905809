package org.civicdoc.nlp.internal.literal.number;

import java.math.BigDecimal;
import org.civicdoc.nlp.internal.literal.number.Numeral.Script;
import org.civicdoc.nlp.internal.literal.text.FoldedText;
import org.jspecify.annotations.Nullable;

/**
 * Reads the number that begins at an offset: 1,748, 344.26亿, 一百五十二, 二〇一九, 十余万, 数十, 负六点六.
 *
 * <p>What follows a number (多, 余, a classifier) is not part of it.
 */
public final class NumberReader {

  private NumberReader() {}

  /** The number that begins at an offset, or null. */
  public static @Nullable Numeral read(FoldedText text, int offset) {
    char c = text.at(offset);
    if (c == '负' || c == '-') {
      return negative(text, offset);
    }
    if (c == '几' || c == '数') {
      return indefinite(text, offset);
    }
    return text.isDigit(offset) || c == '.' ? arabic(text, offset) : chinese(text, offset);
  }

  /** Whether a number may begin with this unit; a cheap test before {@link #read}. */
  public static boolean mayBegin(char c) {
    return (c >= '0' && c <= '9')
        || ChineseDigits.digit(c) >= 0
        || ChineseDigits.smallUnit(c) > 0
        || c == '负'
        || c == '-'
        || c == '几'
        || c == '数'
        || c == '.';
  }

  /** The offset behind the run of Arabic or Chinese digits at an offset, however long. */
  public static int runEnd(FoldedText text, int offset) {
    int end = text.digitsEnd(offset);
    while (ChineseDigits.rowDigit(text.at(end)) >= 0) {
      end++;
    }
    return end;
  }

  private static @Nullable Numeral arabic(FoldedText text, int offset) {
    boolean inside = offset > 0 && text.isDigit(offset - 1);
    return inside ? null : new NumeralParser(text, offset).parse();
  }

  private static @Nullable Numeral chinese(FoldedText text, int offset) {
    int row = rowEnd(text, offset);
    int length = row - offset;
    if (length > ArabicReader.MAX_DIGITS || isOneByOne(text, offset, row)) {
      return null;
    }
    boolean unitFollows =
        ChineseDigits.smallUnit(text.at(row)) > 0 || ChineseDigits.bigUnit(text.at(row)) > 0;
    if (length > 2 || (length == 2 && !unitFollows && !isPair(text, offset))) {
      return row(text, offset, row);
    }
    return new NumeralParser(text, offset).parse();
  }

  private static boolean isPair(FoldedText text, int offset) {
    int first = ChineseDigits.digit(text.at(offset));
    int second = ChineseDigits.digit(text.at(offset + 1));
    return first > 0 && (second == first + 1 || (first == 3 && second == 5));
  }

  /** 一一列举, 唯一|一位 are no eleven. */
  private static boolean isOneByOne(FoldedText text, int offset, int end) {
    return end - offset == 2 && text.startsWith("一一", offset);
  }

  private static int rowEnd(FoldedText text, int offset) {
    int end = offset;
    while (ChineseDigits.rowDigit(text.at(end)) >= 0 && end - offset <= ArabicReader.MAX_DIGITS) {
      end++;
    }
    return end;
  }

  private static Numeral row(FoldedText text, int start, int end) {
    StringBuilder digits = new StringBuilder();
    for (int i = start; i < end; i++) {
      digits.append(ChineseDigits.rowDigit(text.at(i)));
    }
    BigDecimal value = new BigDecimal(digits.toString());
    return new Numeral(start, end, value, null, Script.CHINESE_ROW, BigDecimal.ONE, false);
  }

  /** 数十亿 is at least ten 亿 and less than a hundred. */
  private static @Nullable Numeral indefinite(FoldedText text, int offset) {
    int unit = ChineseDigits.smallUnit(text.at(offset + 1));
    int big = ChineseDigits.bigUnit(text.at(offset + 1));
    if (unit == 0 && big == 0) {
      return null;
    }
    int end = offset + 2;
    BigDecimal value = unit > 0 ? BigDecimal.valueOf(unit) : ChineseDigits.power(big);
    BigDecimal trailing = BigDecimal.ONE;
    while (unit > 0 && ChineseDigits.bigUnit(text.at(end)) > 0 && end < offset + 4) {
      trailing = ChineseDigits.power(ChineseDigits.bigUnit(text.at(end++)));
      value = value.multiply(trailing);
    }
    return new Numeral(
        offset, end, value, value.multiply(BigDecimal.TEN), Script.CHINESE, trailing, true);
  }

  private static @Nullable Numeral negative(FoldedText text, int offset) {
    char next = text.at(offset + 1);
    boolean joins = text.at(offset) == '-' && !MinusSign.standsAt(text, offset);
    if (joins || next == '-' || next == '负' || next == '几' || next == '数') {
      return null;
    }
    Numeral n = read(text, offset + 1);
    if (n == null) {
      return null;
    }
    BigDecimal upper = n.upper() == null ? null : n.upper().negate();
    return new Numeral(
        offset, n.end(), n.value().negate(), upper, n.script(), n.unit(), n.indefinite());
  }
}
