package org.civicdoc.nlp.internal.literal.date.reader;

import org.civicdoc.nlp.internal.literal.date.expression.CalendarPoint;
import org.civicdoc.nlp.internal.literal.date.expression.CalendarRange;
import org.civicdoc.nlp.internal.literal.date.expression.DateExpression;
import org.civicdoc.nlp.internal.literal.date.expression.Part;
import org.civicdoc.nlp.internal.literal.date.expression.Reference;
import org.civicdoc.nlp.internal.literal.date.reader.PointReader.Read;
import org.civicdoc.nlp.internal.literal.text.Connector;
import org.civicdoc.nlp.internal.literal.text.FoldedText;
import org.jspecify.annotations.Nullable;

/** Reads ranges whose first end lacks its sign: 2018—2035年, 1-8月, 一至三季度, 7、8月份. */
final class BareFirst {

  private static final int YEAR = 4;

  private BareFirst() {}

  /** 2018—2035年, 1-8月, 3至5日: the first end lacks its sign, the second tells what it is. */
  static @Nullable DateExpression read(FoldedText text, int offset) {
    if (!mayBegin(text, offset)) {
      return null;
    }
    if (text.isDigit(offset) && text.digitsEnd(offset) - offset == YEAR) {
      return years(text, offset);
    }
    int from = text.at(offset) == '第' ? offset + 1 : offset;
    SmallNumber number = SmallNumber.read(text, from, 1, 31);
    int behind = number == null ? -1 : joined(text, offset, number);
    if (number == null || behind < 0) {
      return null;
    }
    Read second = PointReader.read(text, behind);
    return second == null ? null : sameField(text, offset, number, second);
  }

  /** The offset behind the sign that joins the next number, or -1. */
  private static int joined(FoldedText text, int offset, SmallNumber number) {
    boolean next = text.at(number.end()) == '、' && isNext(text, offset, number);
    return next ? number.end() + 1 : Connector.end(text, number.end());
  }

  /** 7、8月份 are two in a row; 1、2月 behind a line's beginning may be item 1. */
  private static boolean isNext(FoldedText text, int offset, SmallNumber number) {
    int from = number.end() + 1;
    SmallNumber second = SmallNumber.read(text, text.at(from) == '第' ? from + 1 : from);
    char before = text.at(offset - 1);
    boolean item = before != ',' && !text.isHan(offset - 1) && text.at(offset) != '第';
    return second != null
        && !item
        && second.arabic() == number.arabic()
        && second.value() == number.value() + 1;
  }

  private static boolean mayBegin(FoldedText text, int offset) {
    char before = text.at(offset - 1);
    // 8:30, 1.5 and 1,200, not a clause that begins: ，1-5月.
    boolean goesOn = ":.,".indexOf(before) >= 0 && text.isDigit(offset - 2);
    return !goesOn
        && !text.isDigit(offset - 1)
        && !text.isLetter(offset - 1)
        && "第-/".indexOf(before) < 0;
  }

  private static @Nullable DateExpression sameField(
      FoldedText text, int offset, SmallNumber number, Read second) {
    CalendarPoint point = second.point();
    PointDraft draft = new PointDraft();
    boolean quarter = point.year() == null && point.part() != null && point.part().isQuarter();
    if (quarter && number.value() <= 4) {
      draft.part = Part.quarter(number.value());
      return new DateExpression(offset, second.end(), new CalendarRange(draft.point(), point));
    }
    boolean month = point.year() == null && point.month() != null && number.value() <= 12;
    boolean day = point.year() == null && point.month() == null && point.day() != null;
    if (text.at(offset) == '第') {
      return null;
    }
    if (month && point.day() == null && point.part() == null) {
      draft.month = Reference.absolute(number.value());
    } else if (day && point.day() != null && point.day().isAbsolute() && !within(text, second)) {
      draft.day = Reference.absolute(number.value());
    } else {
      return null;
    }
    return new DateExpression(offset, second.end(), new CalendarRange(draft.point(), point));
  }

  /** 3至5日内 is a length of time. */
  private static boolean within(FoldedText text, Read second) {
    return text.at(second.end()) == '内' || text.startsWith("以内", second.end());
  }

  private static @Nullable DateExpression years(FoldedText text, int offset) {
    int end = offset + YEAR;
    int first = Integer.parseInt(text.substring(offset, end));
    boolean next = isNextYear(text, end, first);
    int behind = next ? end + 1 : Connector.end(text, text.skipSpaces(end));
    int from = behind < 0 ? -1 : text.skipSpaces(behind);
    if (from < 0 || first < 1000 || first > 2199) {
      return null;
    }
    YearReader.Year second = YearReader.read(text, from);
    boolean life = text.at(offset - 1) == '(';
    int secondEnd = second == null ? bareYear(text, from, first, life) : second.end();
    if (secondEnd < 0) {
      return null;
    }
    int last = second == null ? Integer.parseInt(text.substring(from, secondEnd)) : second.value();
    PointDraft one = new PointDraft();
    one.year = Reference.absolute(first);
    PointDraft other = new PointDraft();
    other.year = Reference.absolute(last);
    boolean ascends = first < last && !YearReader.monthFollows(text, secondEnd);
    return ascends
        ? new DateExpression(offset, secondEnd, new CalendarRange(one.point(), other.point()))
        : null;
  }

  /** 2022、2023年, 2023/2024学年. */
  private static boolean isNextYear(FoldedText text, int end, int first) {
    int second = end + 1;
    boolean next = text.startsWith(Integer.toString(first + 1), second);
    boolean listed = text.at(end) == '、' && text.at(second + YEAR) == '年';
    boolean school = text.at(end) == '/' && text.startsWith("学年", second + YEAR);
    return next && (listed || school);
  }

  /**
   * The 2025 of 2021-2025; both must be years of our time, for most such pairs are telephones,
   * unless they are alone in brackets as those of a life are: (1868—1927).
   */
  private static int bareYear(FoldedText text, int offset, int first, boolean bracketed) {
    int end = text.digitsEnd(offset);
    if (end - offset != YEAR || text.isLetter(end) || "-./%:".indexOf(text.at(end)) >= 0) {
      return -1;
    }
    int year = Integer.parseInt(text.substring(offset, end));
    boolean life = bracketed && text.at(end) == ')';
    return (life || first >= 1900) && year <= 2100 ? end : -1;
  }
}
