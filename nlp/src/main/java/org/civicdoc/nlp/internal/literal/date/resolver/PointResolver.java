package org.civicdoc.nlp.internal.literal.date.resolver;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.civicdoc.nlp.internal.literal.date.expression.CalendarPoint;
import org.civicdoc.nlp.internal.literal.date.expression.CalendarRange;
import org.civicdoc.nlp.internal.literal.date.expression.DateSpan;
import org.civicdoc.nlp.internal.literal.date.expression.Festival;
import org.civicdoc.nlp.internal.literal.date.expression.MonthThird;
import org.civicdoc.nlp.internal.literal.date.expression.Part;
import org.civicdoc.nlp.internal.literal.date.expression.PartialDate;
import org.civicdoc.nlp.internal.literal.date.expression.Reference;
import org.civicdoc.nlp.internal.literal.date.expression.Reference.Anchor;
import org.jspecify.annotations.Nullable;

/** Resolves one date: fills in what it leaves out, the year by {@link YearResolver}. */
final class PointResolver {

  private static final int MONTHS = 12;

  /** A lunar year begins between 21 January and 20 February. */
  private static final int LAST_WITHIN_YEAR = 10;

  private final Discourse discourse;
  private final Outlook outlook;
  private final boolean basis;
  private final YearResolver years;

  /** The month that a period ends with whose first date is resolved, or 0. */
  private int lastMonth;

  PointResolver(Discourse discourse, Outlook outlook, boolean basis) {
    this.discourse = discourse;
    this.outlook = outlook;
    this.basis = basis;
    this.years = new YearResolver(discourse, outlook);
  }

  private boolean isFuture() {
    return outlook == Outlook.FUTURE;
  }

  /** The date, or null if it cannot be told. */
  @Nullable DateSpan resolve(CalendarPoint point) {
    if (!point.hasDate()) {
      DateSpan named = discourse.inParagraph();
      boolean day = named != null && named.isPoint() && named.to().day() > 0;
      return named != null && day ? DateSpan.of(named.to().at(point.time())) : null;
    }
    DateSpan span = dateOf(point);
    boolean timed = span != null && span.isPoint() && point.time() != null;
    return span != null && timed ? DateSpan.of(span.from().at(point.time())) : span;
  }

  /** The first date of a range, or null; 1—12月 told in January is over. */
  @Nullable DateSpan resolveFirst(CalendarRange range) {
    Reference last = range.to().month();
    lastMonth = last != null && last.isAbsolute() ? last.value() : 0;
    DateSpan first = resolve(range.from());
    lastMonth = 0;
    return first;
  }

  private @Nullable DateSpan dateOf(CalendarPoint point) {
    if (point.day() != null && !point.day().isAbsolute()) {
      return relativeDay(point.day());
    }
    if (point.week() != null || point.weekday() > 0) {
      return week(point);
    }
    if (point.quarter() != null) {
      return quarter(point.quarter());
    }
    if (point.festival() != null) {
      return festival(point, point.festival());
    }
    if (point.part() != null) {
      return part(point, point.part());
    }
    if (point.month() != null) {
      return month(point, point.month());
    }
    if (point.day() != null) {
      return dayAlone(point.day().value());
    }
    Integer year = years.of(point.year());
    return year == null ? null : DateSpan.years(year, year);
  }

  private @Nullable DateSpan relativeDay(Reference day) {
    PartialDate named = discourse.day();
    LocalDate now = discourse.publishedAt();
    if (day.anchor() == Anchor.DISCOURSE && day.value() != 0 && named == null) {
      return null;
    }
    LocalDate base = day.anchor() == Anchor.DISCOURSE && named != null ? named.toLocalDate() : now;
    return base == null ? null : DateSpan.of(PartialDate.of(base.plusDays(day.value())));
  }

  private @Nullable DateSpan week(CalendarPoint point) {
    LocalDate now = discourse.publishedAt();
    if (now == null) {
      return null;
    }
    LocalDate monday = now.minusDays(now.getDayOfWeek().getValue() - 1L);
    if (point.week() != null) {
      return ofWeek(monday.plusWeeks(point.week().value()), point.weekday());
    }
    LocalDate day = monday.plusDays(point.weekday() - 1L);
    boolean over = isFuture() ? day.isBefore(now) : day.isAfter(now);
    return DateSpan.of(PartialDate.of(over ? day.plusWeeks(isFuture() ? 1 : -1) : day));
  }

  private static DateSpan ofWeek(LocalDate monday, int weekday) {
    PartialDate sunday = PartialDate.of(monday.plusDays(6));
    return switch (weekday) {
      case 0 -> new DateSpan(PartialDate.of(monday), sunday);
      case CalendarPoint.WEEKEND -> new DateSpan(PartialDate.of(monday.plusDays(5)), sunday);
      default -> DateSpan.of(PartialDate.of(monday.plusDays(weekday - 1L)));
    };
  }

  private @Nullable DateSpan quarter(Reference quarter) {
    LocalDate now = discourse.publishedAt();
    if (now == null) {
      return null;
    }
    DateSpan named = basis ? discourse.inSentence() : null;
    LocalDate from = named != null && named.isQuarter() ? named.to().firstDay() : now;
    LocalDate of = from.plusMonths(3L * quarter.value());
    int first = (of.getMonthValue() - 1) / 3 * 3 + 1;
    return new DateSpan(
        new PartialDate(of.getYear(), first, 0, null),
        new PartialDate(of.getYear(), first + 2, 0, null));
  }

  private @Nullable DateSpan festival(CalendarPoint point, Festival festival) {
    Integer year = years.of(point.year());
    LocalDate day = year == null ? nearest(festival) : FestivalCalendar.day(festival, year);
    return day == null ? null : DateSpan.of(PartialDate.of(day));
  }

  /** Festivals without a year are those about to come or just past. */
  private @Nullable LocalDate nearest(Festival festival) {
    LocalDate now = discourse.publishedAt();
    LocalDate best = null;
    for (int distance = -1; now != null && distance <= 1; distance++) {
      LocalDate day = FestivalCalendar.day(festival, now.getYear() + distance);
      boolean nearer =
          day != null
              && (best == null
                  || Math.abs(ChronoUnit.DAYS.between(now, day))
                      < Math.abs(ChronoUnit.DAYS.between(now, best)));
      best = nearer ? day : best;
    }
    return best;
  }

  private @Nullable DateSpan part(CalendarPoint point, Part part) {
    Integer year = point.year() == null ? years.ofPart(part) : years.of(point.year());
    return year == null
        ? null
        : new DateSpan(
            new PartialDate(year, part.firstMonth(), 0, null),
            new PartialDate(year, part.lastMonth(), 0, null));
  }

  private @Nullable DateSpan month(CalendarPoint point, Reference reference) {
    DateSpan month = wholeMonth(point, reference);
    MonthThird third = point.third();
    boolean divisible = month != null && month.isPoint() && !point.lunar();
    return month != null && divisible && third != null ? third.of(month.from()) : month;
  }

  private @Nullable DateSpan wholeMonth(CalendarPoint point, Reference month) {
    int day = point.day() == null ? 0 : point.day().value();
    if (!month.isAbsolute()) {
      return relativeMonth(point, month, day);
    }
    Integer year =
        point.year() == null
            ? years.ofMonth(month.value(), day, lastMonth)
            : years.of(point.year());
    if (year == null) {
      return null;
    }
    boolean uncovered = point.lunar() && !LunarCalendar.covers(year);
    if (uncovered && day > 0) {
      return yearsOfMoon(year, month.value());
    }
    if (point.lunar() && !uncovered) {
      LocalDate date = moonDay(point, year, month.value(), Math.max(day, 1));
      LocalDate last = day > 0 ? date : moonDay(point, year, month.value(), 0);
      return date == null || last == null
          ? null
          : new DateSpan(PartialDate.of(date), PartialDate.of(last));
    }
    return DateSpan.of(new PartialDate(year, month.value(), day, null));
  }

  private static @Nullable LocalDate moonDay(CalendarPoint point, int year, int month, int day) {
    return point.leapMonth()
        ? LunarCalendar.leapDay(year, month, day)
        : LunarCalendar.day(year, month, day);
  }

  /**
   * Of a day before the calendar's first year only this is sure, and the last months may end in the
   * next one. A month alone is given as it is counted, as tables of eras do.
   */
  private static DateSpan yearsOfMoon(int year, int month) {
    return DateSpan.years(year, month > LAST_WITHIN_YEAR ? year + 1 : year);
  }

  private @Nullable DateSpan relativeMonth(CalendarPoint point, Reference month, int day) {
    PartialDate named = month.anchor() == Anchor.DISCOURSE ? discourse.month() : comparedMonth();
    LocalDate now = discourse.publishedAt();
    if (named == null && now == null) {
      return null;
    }
    YearMonth base =
        named != null
            ? YearMonth.of(named.year(), named.month())
            : YearMonth.from(Objects.requireNonNull(now));
    YearMonth of = base.plusMonths(month.value());
    Integer year = point.year() == null ? Integer.valueOf(of.getYear()) : years.of(point.year());
    return year == null ? null : DateSpan.of(new PartialDate(year, of.getMonthValue(), day, null));
  }

  /** 12月份…比上月: the month of this sentence that another is compared with, or null. */
  private @Nullable PartialDate comparedMonth() {
    DateSpan named = basis ? discourse.inSentence() : null;
    boolean month = named != null && isMonth(named.to());
    return named != null && month ? named.to() : null;
  }

  /** A bare 15日 is in the month named last in the sentence, else in the last days. */
  private @Nullable DateSpan dayAlone(int day) {
    DateSpan sentence = discourse.inSentence();
    PartialDate named =
        sentence != null && isMonth(sentence.to()) ? sentence.to() : discourse.dayInParagraph();
    LocalDate now = discourse.publishedAt();
    if (named != null) {
      return DateSpan.of(new PartialDate(named.year(), named.month(), day, null));
    }
    return now == null ? null : nearestDay(now, day);
  }

  private static boolean isMonth(PartialDate date) {
    return date.month() > 0 && date.month() <= MONTHS;
  }

  private @Nullable DateSpan nearestDay(LocalDate now, int day) {
    for (int months = 0; months <= 2; months++) {
      YearMonth month = YearMonth.from(now).plusMonths(isFuture() ? months : -months);
      boolean has = day <= month.lengthOfMonth();
      boolean over =
          has && (isFuture() ? month.atDay(day).isBefore(now) : month.atDay(day).isAfter(now));
      if (has && !over) {
        return DateSpan.of(PartialDate.of(month.atDay(day)));
      }
    }
    return null;
  }
}
