package org.civicdoc.nlp.internal.literal.date.resolver;

import java.time.LocalDate;
import java.time.YearMonth;
import org.civicdoc.nlp.internal.literal.date.expression.CalendarPoint;
import org.civicdoc.nlp.internal.literal.date.expression.ClockTime;
import org.civicdoc.nlp.internal.literal.date.expression.DateSpan;
import org.civicdoc.nlp.internal.literal.date.expression.DayPart;
import org.civicdoc.nlp.internal.literal.date.expression.MonthThird;
import org.civicdoc.nlp.internal.literal.date.expression.Part;
import org.civicdoc.nlp.internal.literal.date.expression.PartialDate;
import org.civicdoc.nlp.internal.literal.date.expression.Reference;
import org.civicdoc.nlp.internal.literal.date.expression.Reference.Anchor;
import org.jspecify.annotations.Nullable;

/** Resolves the second date of a range: what it leaves out is as in the first. */
final class RangeEndResolver {

  private final PointResolver points;
  private final CalendarPoint first;
  private final PartialDate base;

  /**
   * @param points resolves ends that say all themselves
   * @param first the first date as it is written
   * @param base the first date, resolved
   */
  RangeEndResolver(PointResolver points, CalendarPoint first, PartialDate base) {
    this.points = points;
    this.first = first;
    this.base = base;
  }

  /** The second date, or null if it cannot be told. */
  @Nullable DateSpan resolve(CalendarPoint point) {
    if (!point.hasDate()) {
      return DateSpan.of(base.at(clock(point)));
    }
    Reference month = point.month();
    Reference day = point.day();
    if (month != null && month.isAbsolute() && !point.lunar()) {
      Integer year = yearOf(point.year(), month.value());
      int days = day == null ? 0 : day.value();
      return year == null
          ? points.resolve(point)
          : ofMonth(new PartialDate(year, month.value(), days, point.time()), point.third());
    }
    if (point.part() != null && point.year() == null && !point.part().isSeason()) {
      return partOfYear(point.part());
    }
    boolean dayAlone = month == null && point.year() == null && base.month() > 0;
    if (day != null && day.isAbsolute() && dayAlone) {
      YearMonth of = YearMonth.of(base.year(), base.month());
      YearMonth named = day.value() < base.day() ? of.plusMonths(1) : of;
      return DateSpan.of(
          new PartialDate(named.getYear(), named.getMonthValue(), day.value(), point.time()));
    }
    LocalDate from = base.toLocalDate();
    boolean counted = day != null && day.anchor() == Anchor.DISCOURSE && from != null;
    return counted && day != null && from != null
        ? DateSpan.of(PartialDate.of(from.plusDays(day.value())).at(point.time()))
        : points.resolve(point);
  }

  /** 一至三季度; 年底至一季度 ends in the next year. */
  private DateSpan partOfYear(Part part) {
    int year = part.lastMonth() < base.month() ? base.year() + 1 : base.year();
    return new DateSpan(
        new PartialDate(year, part.firstMonth(), 0, null),
        new PartialDate(year, part.lastMonth(), 0, null));
  }

  private static DateSpan ofMonth(PartialDate date, @Nullable MonthThird third) {
    return third == null ? DateSpan.of(date) : third.of(date);
  }

  /** 下午两点到四点: the part of the day goes on. */
  private @Nullable ClockTime clock(CalendarPoint point) {
    ClockTime time = point.time();
    DayPart part = point.dayPart() == null ? first.dayPart() : null;
    return time == null || part == null ? time : time.in(part);
  }

  /** 11月至次年2月, 11月至2月; null where the year is written. */
  private @Nullable Integer yearOf(@Nullable Reference year, int month) {
    if (year == null) {
      return month < base.month() ? base.year() + 1 : base.year();
    }
    return year.anchor() == Anchor.DISCOURSE ? Integer.valueOf(base.year() + year.value()) : null;
  }
}
