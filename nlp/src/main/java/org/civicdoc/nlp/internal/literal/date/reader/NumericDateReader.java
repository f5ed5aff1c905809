package org.civicdoc.nlp.internal.literal.date.reader;

import org.civicdoc.nlp.internal.literal.date.expression.Reference;
import org.civicdoc.nlp.internal.literal.text.FoldedText;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates in digits: 2010-01-29, 2010.1.29, 2010/1/29, 20240307, 13.5.2015, 2020-12; and mends
 * {@code 20195月} and {@code 2017822日}, from which a page lost its 年.
 */
final class NumericDateReader {

  private static final String SEPARATORS = "-./";
  private static final int YEAR = 4;
  private static final int COMPACT = 8;
  private static final int FIRST_YEAR = 1700;
  private static final int LAST_YEAR = 2199;

  private final FoldedText text;
  private final PointDraft draft;
  private final boolean second;

  /**
   * @param second whether the date is the second of a range, so that a dash is before it
   */
  NumericDateReader(FoldedText text, PointDraft draft, boolean second) {
    this.text = text;
    this.draft = draft;
    this.second = second;
  }

  /** The offset behind the date at an offset, or -1. */
  int read(int offset) {
    if (!text.isDigit(offset) || !mayBegin(offset)) {
      return -1;
    }
    int digits = text.digitsEnd(offset);
    return switch (digits - offset) {
      case YEAR -> yearFirst(offset);
      case 1, 2 -> yearLast(offset);
      case COMPACT -> compact(offset);
      default -> -1;
    };
  }

  private boolean mayBegin(int offset) {
    char before = text.at(offset - 1);
    boolean mark = before == '.' || before == '-' || before == '/' || before == ':';
    boolean joined = mark && text.isDigit(offset - 2) && !(second && before == '-');
    return !joined && !text.isDigit(offset - 1) && !text.isLetter(offset - 1);
  }

  private int yearFirst(int offset) {
    int year = number(offset, YEAR);
    int end = offset + YEAR;
    char separator = text.at(end);
    boolean spaced = separator == ' ';
    if (!isYear(year) || (!spaced && SEPARATORS.indexOf(separator) < 0)) {
      return -1;
    }
    SmallNumber month = digits(end + 1, 12);
    if (month == null) {
      return -1;
    }
    SmallNumber day = text.at(month.end()) == separator ? digits(month.end() + 1, 31) : null;
    if (day == null) {
      return spaced ? -1 : yearAndMonth(year, month, separator);
    }
    if (text.at(day.end()) == separator && text.isDigit(day.end() + 1)) {
      return -1;
    }
    boolean twoDigits = month.end() - end == 3 && day.end() - month.end() == 3;
    if (spaced && !twoDigits) {
      return -1;
    }
    set(year, month.value(), day.value());
    return text.at(day.end()) == '日' ? day.end() + 1 : day.end();
  }

  /** 2020-12, with two digits, so that 2019-5 remains what it is; and 1996.09 in a career. */
  private int yearAndMonth(int year, SmallNumber month, char separator) {
    boolean twoDigits = text.isDigit(month.end() - 2);
    boolean clear = separator == '-' ? isClear(month.end()) : isOfCareer(month.end());
    if (!twoDigits || !clear) {
      return -1;
    }
    draft.year = Reference.absolute(year);
    draft.month = Reference.absolute(month.value());
    return month.end();
  }

  private boolean isClear(int end) {
    return SEPARATORS.indexOf(text.at(end)) < 0 && !text.isHan(end);
  }

  private boolean isOfCareer(int end) {
    return second ? CareerMonth.endsRangeAt(text, end) : CareerMonth.endsAt(text, end);
  }

  /** Day, month, year, as visitors from abroad write it. */
  private int yearLast(int offset) {
    SmallNumber day = digits(offset, 31);
    char separator = day == null ? ' ' : text.at(day.end());
    if (day == null || SEPARATORS.indexOf(separator) < 0) {
      return -1;
    }
    SmallNumber month = digits(day.end() + 1, 12);
    if (month == null || text.at(month.end()) != separator) {
      return -1;
    }
    int year = month.end() + 1;
    int end = text.digitsEnd(year);
    if (end - year != YEAR || !isYear(number(year, YEAR))) {
      return -1;
    }
    set(number(year, YEAR), month.value(), day.value());
    return end;
  }

  private int compact(int offset) {
    int year = number(offset, YEAR);
    int month = number(offset + YEAR, 2);
    int day = number(offset + YEAR + 2, 2);
    boolean valid = isYear(year) && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    int end = offset + COMPACT;
    if (!valid || text.isLetter(end) || text.at(end) == '.' || text.at(end) == '-') {
      return -1;
    }
    set(year, month, day);
    return end;
  }

  /** The offset behind a date that lost its 年 or 月, or -1. */
  int repair(int offset) {
    if (!text.isDigit(offset) || !mayBegin(offset)) {
      return -1;
    }
    int end = text.digitsEnd(offset);
    int rest = end - offset - YEAR;
    if (rest < 1 || rest > YEAR || !isRecentYear(number(offset, YEAR))) {
      return -1;
    }
    if (text.at(end) == '月') {
      return repairMonth(offset, rest, end);
    }
    return text.at(end) == '日' && rest > 1 ? repairDay(offset, rest, end) : -1;
  }

  private int repairMonth(int offset, int rest, int end) {
    int month = rest > 2 ? 0 : number(offset + YEAR, rest);
    if (month < 1 || month > 12 || text.at(offset + YEAR) == '0') {
      return -1;
    }
    draft.year = Reference.absolute(number(offset, YEAR));
    draft.month = Reference.absolute(month);
    draft.repaired = true;
    return end + 1;
  }

  /** Only where the digits can be parted in one way: 2017|8|22, not 2017|1|12. */
  private int repairDay(int offset, int rest, int end) {
    int splits = 0;
    for (int length = 1; length <= 2 && length < rest; length++) {
      int month = number(offset + YEAR, length);
      int day = rest - length > 2 ? 0 : number(offset + YEAR + length, rest - length);
      boolean padded = text.at(offset + YEAR) == '0' || text.at(offset + YEAR + length) == '0';
      if (!padded && month >= 1 && month <= 12 && day >= 1 && day <= 31) {
        splits++;
        set(number(offset, YEAR), month, day);
      }
    }
    draft.repaired = splits == 1;
    return splits == 1 ? end + 1 : -1;
  }

  private void set(int year, int month, int day) {
    draft.year = Reference.absolute(year);
    draft.month = Reference.absolute(month);
    draft.day = Reference.absolute(day);
  }

  private @Nullable SmallNumber digits(int offset, int most) {
    return text.isDigit(offset) ? SmallNumber.read(text, offset, 1, most) : null;
  }

  private int number(int offset, int length) {
    return Integer.parseInt(text.substring(offset, offset + length));
  }

  private static boolean isYear(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  private static boolean isRecentYear(int year) {
    return year >= 1900 && year < 2100;
  }
}
