package org.civicdoc.nlp.internal.literal.date;

import org.civicdoc.nlp.internal.literal.date.PointReader.Read;
import org.civicdoc.nlp.internal.literal.text.Connector;
import org.civicdoc.nlp.internal.literal.text.FoldedText;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date, or two that a dash, 至 or 到 joins: 2018—2035年, 5月至7月, 4月13日至15日, 1-8月; also 前11个月.
 */
final class RangeReader {

  private static final int YEAR = 4;

  private RangeReader() {}

  /** A date or range at an offset; null if there is none. */
  static @Nullable DateExpression read(FoldedText text, int offset) {
    DateExpression soFar = yearSoFar(text, offset, null);
    DateExpression bare = soFar == null ? bareFirst(text, offset) : soFar;
    if (bare != null) {
      return bare;
    }
    Read first = PointReader.read(text, offset);
    if (first == null) {
      return null;
    }
    DateExpression range = range(text, offset, first);
    if (range == null) {
      range = monthsOfYear(text, offset, first);
    }
    boolean alone = range == null && first.bareClock();
    return alone ? null : range == null ? single(offset, first) : range;
  }

  /** 今年1至8月: a year, then months of which the first lacks its sign. */
  private static @Nullable DateExpression monthsOfYear(FoldedText text, int offset, Read first) {
    CalendarPoint year = first.point();
    boolean yearAlone = year.year() != null && year.month() == null && year.part() == null;
    int from = text.skipSpaces(first.end());
    DateExpression soFar = yearAlone ? yearSoFar(text, from, year.year()) : null;
    if (soFar != null) {
      return new DateExpression(offset, soFar.end(), soFar.content());
    }
    DateExpression months = yearAlone && text.isDigit(from) ? bareFirst(text, from) : null;
    if (months == null || !(months.content() instanceof CalendarRange range)) {
      return null;
    }
    Reference month = range.from().month();
    if (month == null || range.from().year() != null) {
      return null;
    }
    PointDraft draft = new PointDraft();
    draft.year = year.year();
    draft.month = month;
    return new DateExpression(offset, months.end(), new CalendarRange(draft.point(), range.to()));
  }

  /** 前11个月: the year from its first month on. */
  private static @Nullable DateExpression yearSoFar(
      FoldedText text, int offset, @Nullable Reference year) {
    Duration length = text.at(offset) == '前' ? Duration.read(text, offset + 1) : null;
    boolean months = length != null && length.unit() == TimeUnit.MONTH;
    if (length == null || !months || length.count() < 2 || length.count() > 12) {
      return null;
    }
    PointDraft from = new PointDraft();
    from.year = year;
    from.month = Reference.absolute(1);
    PointDraft to = new PointDraft();
    to.month = Reference.absolute(length.count());
    return new DateExpression(offset, length.end(), new CalendarRange(from.point(), to.point()));
  }

  private static DateExpression single(int offset, Read read) {
    return new DateExpression(offset, read.end(), read.point());
  }

  private static @Nullable DateExpression range(FoldedText text, int offset, Read first) {
    int behind = Connector.end(text, text.skipSpaces(beginning(text, first.end())));
    int from = behind < 0 ? between(text, first.end()) : text.skipSpaces(behind);
    Read second = from < 0 ? null : PointReader.readSecond(text, from);
    boolean joins = second != null && mayJoin(first.point(), second.point());
    if (second == null || !joins || (behind < 0 && !closes(text, second.end()))) {
      return null;
    }
    int hours = first.point().time() == null ? hoursEnd(text, second) : -1;
    return hours < 0
        ? new DateExpression(offset, second.end(), new CalendarRange(first.point(), second.point()))
        : new DateExpression(
            offset, hours, new CalendarRange(first.point(), second.point().wholeDay()));
  }

  /** 即日起至6月30日, 5月1日起至31日: 起 belongs to neither end. */
  private static int beginning(FoldedText text, int offset) {
    boolean beginning = text.startsWith("起至", offset) || text.startsWith("起到", offset);
    return beginning ? offset + 1 : offset;
  }

  /** The end of the hours that every day of a range has, 周一至周五9:00至11:30; or -1. */
  private static int hoursEnd(FoldedText text, Read second) {
    int behind = second.point().time() == null ? -1 : Connector.end(text, second.end());
    Read closing = behind < 0 ? null : PointReader.readSecond(text, behind);
    boolean clock = closing != null && !closing.point().hasDate();
    return clock && closing != null ? closing.end() : -1;
  }

  /** 2007年与2009年间: 与 joins only where 间 or 之间 follows. */
  private static int between(FoldedText text, int offset) {
    char c = text.at(offset);
    return c == '与' || c == '和' ? offset + 1 : -1;
  }

  private static boolean closes(FoldedText text, int offset) {
    return text.at(offset) == '间' || text.startsWith("之间", offset);
  }

  /** The second end is a date of the same kind as the first, or a part of it that follows. */
  private static boolean mayJoin(CalendarPoint first, CalendarPoint second) {
    if (!first.hasDate()) {
      return first.time() != null && second.time() != null;
    }
    if (!second.hasDate()) {
      return first.time() != null;
    }
    boolean thirds = first.third() != null || second.third() != null;
    return second.year() != null || thirds || first.isDay() == second.isDay();
  }

  /** 2018—2035年, 1-8月, 3至5日: the first end lacks its sign, the second tells what it is. */
  private static @Nullable DateExpression bareFirst(FoldedText text, int offset) {
    if (!mayBegin(text, offset)) {
      return null;
    }
    if (text.isDigit(offset) && text.digitsEnd(offset) - offset == YEAR) {
      return years(text, offset);
    }
    SmallNumber number = SmallNumber.read(text, offset, 1, 31);
    int behind = number == null ? -1 : Connector.end(text, number.end());
    if (number == null || behind < 0) {
      return null;
    }
    Read second = PointReader.read(text, behind);
    return second == null ? null : sameField(text, offset, number, second);
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
    boolean month = point.year() == null && point.month() != null && number.value() <= 12;
    boolean day = point.year() == null && point.month() == null && point.day() != null;
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
    int behind = Connector.end(text, text.skipSpaces(end));
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
