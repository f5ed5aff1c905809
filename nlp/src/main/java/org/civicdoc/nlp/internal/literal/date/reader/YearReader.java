package org.civicdoc.nlp.internal.literal.date.reader;

import java.math.BigDecimal;
import org.civicdoc.nlp.internal.literal.number.ChineseDigits;
import org.civicdoc.nlp.internal.literal.number.NumberReader;
import org.civicdoc.nlp.internal.literal.number.Numeral;
import org.civicdoc.nlp.internal.literal.text.FoldedText;
import org.civicdoc.nlp.internal.literal.text.WordTrie;
import org.jspecify.annotations.Nullable;

/** Reads years: 2018年, 二〇一一年, 08年, 两千零四年八月, 民国三年. */
final class YearReader {

  private static final WordTrie<Integer> ERAS =
      DateWords.load("eras.tsv", row -> Integer.valueOf(row.get(0)));

  /** Before years without four digits, and with 前 before those before our era. */
  private static final String COMMON_ERA = "公元";

  private static final int FOUR = 4;
  private static final int CENTURY = 100;
  private static final int FIRST = 1000;
  private static final int LAST = 2199;

  /** Its first year; it brought the solar calendar. */
  private static final int REPUBLIC = 1912;

  /** Two-digit years up to here belong to this century. */
  private static final int PIVOT = 50;

  private static final String NOT_AFTER_YEAR = "级代";

  private YearReader() {}

  /**
   * A year and the offset behind it.
   *
   * @param dynastic whether it is a year of an emperor, whose months are those of the moon
   */
  record Year(int end, int value, boolean dynastic) {

    Year(int end, int value) {
      this(end, value, false);
    }
  }

  static boolean begins(char unit) {
    return ERAS.begins(unit) || unit == COMMON_ERA.charAt(0);
  }

  static boolean begins(char unit, char next) {
    return ERAS.begins(unit, next)
        || (unit == COMMON_ERA.charAt(0) && next == COMMON_ERA.charAt(1));
  }

  static @Nullable Year read(FoldedText text, int offset) {
    if (text.isDigit(offset)) {
      return arabic(text, offset);
    }
    if (ChineseDigits.digit(text.at(offset)) >= 0) {
      return chinese(text, offset);
    }
    Year counted = ofCommonEra(text, offset);
    return counted == null ? ofEra(text, offset) : counted;
  }

  /** 公元618年, and 公元前221年, which is the year -220 as ISO 8601 counts. */
  private static @Nullable Year ofCommonEra(FoldedText text, int offset) {
    int behind = text.after(COMMON_ERA, offset);
    boolean before = text.at(behind) == '前';
    Numeral count = behind < 0 ? null : NumberReader.read(text, before ? behind + 1 : behind);
    int end = count == null ? -1 : yearSign(text, count.end());
    int value = count == null ? -1 : count.intValue();
    boolean year = end > 0 && value > 0 && value <= LAST;
    return year ? new Year(end, before ? 1 - value : value) : null;
  }

  private static @Nullable Year arabic(FoldedText text, int offset) {
    boolean fraction = text.at(offset - 1) == '.' && !text.isBehindListNumber(offset);
    if (text.isDigit(offset - 1) || text.isLetter(offset - 1) || fraction) {
      return null;
    }
    int digits = text.digitsEnd(offset);
    int length = digits - offset;
    int end = yearSign(text, digits);
    if (length < 2 || length > FOUR || end < 0) {
      return null;
    }
    int value = Integer.parseInt(text.substring(offset, digits));
    boolean zero = text.at(offset) == '0' && text.at(offset + 1) != '0';
    return switch (length) {
      case FOUR -> value < FIRST || value > LAST ? null : new Year(end, value);
      case 2 -> zero || monthFollows(text, end) ? new Year(end, fourDigits(value)) : null;
      default -> null;
    };
  }

  private static @Nullable Year chinese(FoldedText text, int offset) {
    Numeral numeral = NumberReader.read(text, offset);
    int end = numeral == null ? -1 : yearSign(text, numeral.end());
    if (numeral == null || end < 0 || numeral.indefinite()) {
      return null;
    }
    int value = numeral.intValue();
    int length = numeral.end() - offset;
    if (numeral.script() == Numeral.Script.CHINESE_ROW) {
      return row(text, offset, length, value, end);
    }
    boolean counted = numeral.unit().compareTo(BigDecimal.ONE) > 0;
    boolean plausible = value >= FIRST && value <= LAST;
    boolean told = monthFollows(text, end) || text.at(offset + 2) == '零';
    return plausible && told && (!counted || value % FIRST == 0) ? new Year(end, value) : null;
  }

  private static @Nullable Year row(FoldedText text, int offset, int length, int value, int end) {
    if (length == FOUR && value >= FIRST && value <= LAST) {
      return new Year(end, value);
    }
    boolean shortened = ChineseDigits.digit(text.at(offset)) == 0 || monthFollows(text, end);
    if (length == 2 && shortened) {
      return new Year(end, fourDigits(value));
    }
    return length == 3 && monthFollows(text, end) ? new Year(end, value) : null;
  }

  private static @Nullable Year ofEra(FoldedText text, int offset) {
    WordTrie.Match<Integer> era = ERAS.longest(text, offset);
    if (era == null) {
      return null;
    }
    boolean dynastic = era.value() < REPUBLIC;
    int first = text.after("元年", era.end());
    if (first > 0) {
      return new Year(first, era.value(), dynastic);
    }
    SmallNumber count = SmallNumber.read(text, era.end(), 1, CENTURY - 1);
    int end = count == null ? -1 : yearSign(text, count.end());
    if (count == null || end < 0) {
      return dynastic ? null : ofRepublic(text, era.end());
    }
    return new Year(end, era.value() + count.value() - 1, dynastic);
  }

  /** 民国112年, as they count on on Taiwan. */
  private static @Nullable Year ofRepublic(FoldedText text, int offset) {
    Numeral count = NumberReader.read(text, offset);
    int end = count == null || count.upper() != null ? -1 : yearSign(text, count.end());
    int value = end < 0 || count == null ? 0 : count.intValue();
    return value < CENTURY || value >= 2 * CENTURY ? null : new Year(end, REPUBLIC + value - 1);
  }

  /** The offset behind 年 or 年度, or -1. */
  static int yearSign(FoldedText text, int offset) {
    int at = text.skipSpaces(offset);
    if (text.at(at) != '年' || NOT_AFTER_YEAR.indexOf(text.at(at + 1)) >= 0) {
      return -1;
    }
    boolean whole = text.at(at + 1) == '度' && text.at(at + 2) != '假';
    return whole ? at + 2 : at + 1;
  }

  static boolean monthFollows(FoldedText text, int offset) {
    int at = text.skipSpaces(offset);
    SmallNumber month = SmallNumber.read(text, at, 1, 12);
    return month != null && text.at(text.skipSpaces(month.end())) == '月';
  }

  private static int fourDigits(int twoDigits) {
    return twoDigits < PIVOT ? twoDigits + 20 * CENTURY : twoDigits + 19 * CENTURY;
  }
}
