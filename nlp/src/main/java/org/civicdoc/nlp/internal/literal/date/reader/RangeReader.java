package org.civicdoc.nlp.internal.literal.date.reader;

import org.civicdoc.nlp.internal.literal.date.expression.CalendarPoint;
import org.civicdoc.nlp.internal.literal.date.expression.CalendarRange;
import org.civicdoc.nlp.internal.literal.date.expression.DateExpression;
import org.civicdoc.nlp.internal.literal.date.expression.UpToNow;
import org.civicdoc.nlp.internal.literal.date.reader.PointReader.Read;
import org.civicdoc.nlp.internal.literal.text.Connector;
import org.civicdoc.nlp.internal.literal.text.FoldedText;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date, or two that a dash, 至 or 到 joins: 2018—2035年, 5月至7月, 4月13日至15日, 1-8月; also 前11个月.
 */
public final class RangeReader {

  private RangeReader() {}

  /** A date or range at an offset; null if there is none. */
  public static @Nullable DateExpression read(FoldedText text, int offset) {
    DateExpression soFar = YearSoFar.read(text, offset, null);
    DateExpression bare = soFar == null ? BareFirst.read(text, offset) : soFar;
    if (bare != null) {
      return bare;
    }
    Read first = PointReader.read(text, offset);
    if (first == null) {
      return null;
    }
    int now = first.point().hasDate() ? nowEnd(text, first.end()) : -1;
    if (now > 0) {
      return new DateExpression(offset, now, new UpToNow(first.point()));
    }
    DateExpression range = range(text, offset, first);
    if (range == null) {
      range = monthsOfYear(text, offset, first);
    }
    boolean alone = range == null && first.bareClock();
    return alone ? null : range == null ? single(offset, first) : range;
  }

  /** The offset behind 至今, but not the one of 至今年 or 至今天; or -1. */
  private static int nowEnd(FoldedText text, int offset) {
    int open = CareerMonth.openEnd(text, offset);
    if (open > 0 && text.at(offset) != '至') {
      return open;
    }
    int end = text.after("至今", offset);
    return end > 0 && RelativeWord.at(text, end - 1) == null && SeasonWord.at(text, end - 1) == null
        ? end
        : -1;
  }

  /** 今年1至8月: a year, then months of which the first lacks its sign. */
  private static @Nullable DateExpression monthsOfYear(FoldedText text, int offset, Read first) {
    CalendarPoint year = first.point();
    boolean yearAlone = year.year() != null && year.month() == null && year.part() == null;
    int from = text.skipSpaces(first.end());
    DateExpression soFar = yearAlone ? YearSoFar.read(text, from, year.year()) : null;
    if (soFar != null) {
      return new DateExpression(offset, soFar.end(), soFar.content());
    }
    DateExpression months = yearAlone ? BareFirst.read(text, from) : null;
    if (months == null || !(months.content() instanceof CalendarRange range)) {
      return null;
    }
    CalendarPoint bare = range.from();
    if (bare.year() != null || (bare.month() == null && bare.part() == null)) {
      return null;
    }
    PointDraft draft = new PointDraft();
    draft.year = year.year();
    draft.month = bare.month();
    draft.part = bare.part();
    return new DateExpression(offset, months.end(), new CalendarRange(draft.point(), range.to()));
  }

  private static DateExpression single(int offset, Read read) {
    return new DateExpression(offset, read.end(), read.point());
  }

  private static @Nullable DateExpression range(FoldedText text, int offset, Read first) {
    int behind = Connector.end(text, text.skipSpaces(beginning(text, first.end())));
    int from = behind < 0 ? between(text, first.end()) : text.skipSpaces(behind);
    boolean seasons =
        SeasonWord.at(text, offset) != null && SeasonWord.at(text, first.end()) != null;
    if (seasons) {
      from = first.end();
    }
    Read second = from < 0 ? null : PointReader.readSecond(text, from);
    boolean joins = second != null && mayJoin(first.point(), second.point());
    if (second == null || !joins || (behind < 0 && !seasons && !closes(text, second.end()))) {
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
}
