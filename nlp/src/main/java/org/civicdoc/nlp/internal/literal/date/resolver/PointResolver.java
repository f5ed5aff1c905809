package org.civicdoc.nlp.internal.literal.date.resolver;

import java.time.LocalDate;
import java.time.Year;
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

/** Resolves one date: fills in the year and month that it leaves out. */
final class PointResolver {

  /** News tells of the last weeks; a day this near the publication needs no year. */
  private static final int RECENT_DAYS = 60;

  private static final int MONTHS = 12;
  private static final int LATE_MONTH = 10;
  private static final int EARLY_MONTH = 3;

  static final int HALF_YEAR = 183;

  /** A lunar year begins between 21 January and 20 February. */
  private static final int LAST_WITHIN_YEAR = 10;

  /** What a text announces may be under way already. */
  private static final int STARTED_DAYS = 15;

  private final Discourse discourse;
  private final Outlook outlook;
  private final boolean basis;

  /** The month that a period ends with whose first date is resolved, or 0. */
  private int lastMonth;

  PointResolver(Discourse discourse, Outlook outlook, boolean basis) {
    this.discourse = discourse;
    this.outlook = outlook;
    this.basis = basis;
  }

  private boolean isFuture() {
    return outlook == Outlook.FUTURE;
  }

  /** Whether the text tells of what has been, not of what is due. */
  private boolean isTold() {
    return outlook == Outlook.PAST || outlook == Outlook.PRESENT;
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
    Integer year = yearOf(point.year());
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
    Integer year = yearOf(point.year());
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
    Integer year = point.year() == null ? yearOfPart(part) : yearOf(point.year());
    return year == null
        ? null
        : new DateSpan(
            new PartialDate(year, part.firstMonth(), 0, null),
            new PartialDate(year, part.lastMonth(), 0, null));
  }

  /** 四季度 told in January is that of the year before; 年底 may be still to come. */
  private @Nullable Integer yearOfPart(Part part) {
    DateSpan named = discourse.inSentence();
    LocalDate now = discourse.publishedAt();
    if (named != null) {
      return named.to().year();
    }
    if (now == null || discourse.topicYear() != null) {
      return discourse.topicYear();
    }
    boolean period = part.lastMonth() > part.firstMonth();
    boolean over = period && isTold() && part.firstMonth() > now.getMonthValue();
    return over ? now.getYear() - 1 : now.getYear();
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
    Integer year = point.year() == null ? yearOfMonth(month.value(), day) : yearOf(point.year());
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
    Integer year = point.year() == null ? Integer.valueOf(of.getYear()) : yearOf(point.year());
    return year == null ? null : DateSpan.of(new PartialDate(year, of.getMonthValue(), day, null));
  }

  /** 12月份…比上月: the month of this sentence that another is compared with, or null. */
  private @Nullable PartialDate comparedMonth() {
    DateSpan named = basis ? discourse.inSentence() : null;
    boolean month = named != null && isMonth(named.to());
    return named != null && month ? named.to() : null;
  }

  /** The year of a bare 9月 or 1月7日. */
  private @Nullable Integer yearOfMonth(int month, int day) {
    DateSpan sentence = discourse.inSentence();
    LocalDate now = discourse.publishedAt();
    if (sentence != null) {
      int year = sentence.to().year();
      if (now != null && isNextYear(now, sentence.to(), month, day)) {
        return year + 1;
      }
      return isLastYear(sentence.to(), month) && !isFuture() ? year - 1 : year;
    }
    PartialDate named = discourse.year();
    if (now == null) {
      return named == null ? null : Integer.valueOf(named.year());
    }
    DateSpan paragraph = discourse.inParagraph();
    boolean days = discourse.title().isPlan() || discourse.chronicleYear() != null;
    boolean ofTopic = paragraph == null && (day == 0 || days);
    if (ofTopic && discourse.topicYear() != null) {
      return discourse.topicYear();
    }
    int nearest = nearestYear(now, month, day);
    boolean recent = day > 0 && isWithin(now, nearest, month, day, RECENT_DAYS);
    boolean lasts = outlook == Outlook.PRESENT && discourse.topicYear() == null;
    return paragraph == null || recent || lasts || isFuture() ? nearest : paragraph.to().year();
  }

  /**
   * Between a 12月 of last year and a publication in spring, 3月 is that of this year; and behind
   * 12月30日 told in December, 1月3日 is that of the next one.
   */
  private boolean isNextYear(LocalDate now, PartialDate named, int month, int day) {
    boolean late = named.month() >= LATE_MONTH && named.month() <= MONTHS && month <= EARLY_MONTH;
    boolean ahead = now.getMonthValue() >= LATE_MONTH && named.day() > 0 && day > 0;
    if (isTold() && reaches(now, named)) {
      return false;
    }
    return late && (named.year() == now.getYear() - 1 || (ahead && named.year() == now.getYear()));
  }

  /** Whether the period would end with the month named, a year later, or behind the publication. */
  private boolean reaches(LocalDate now, PartialDate named) {
    boolean open =
        YearMonth.of(named.year() + 1, Math.max(lastMonth, 1)).isAfter(YearMonth.from(now));
    return lastMonth > 0 && (lastMonth == named.month() || open);
  }

  /** Behind 昨日 told in January, 12月 is that of last year. */
  private static boolean isLastYear(PartialDate named, int month) {
    return named.day() > 0 && named.month() <= EARLY_MONTH && month >= LATE_MONTH;
  }

  /** The last such date not after the publication, or the next one if it is still to come. */
  private int nearestYear(LocalDate now, int month, int day) {
    if (outlook == Outlook.NEAR) {
      // The middle of the month is what its distance is counted to.
      LocalDate date = LocalDate.of(now.getYear(), month, 1).plusDays((day > 0 ? day : 15) - 1L);
      long days = ChronoUnit.DAYS.between(now, date);
      return days > HALF_YEAR
          ? now.getYear() - 1
          : days < -HALF_YEAR ? now.getYear() + 1 : now.getYear();
    }
    int today = now.getMonthValue() * 100 + (day > 0 ? now.getDayOfMonth() : 0);
    int date = month * 100 + day;
    boolean started = day > 0 && isWithin(now, now.getYear(), month, day, STARTED_DAYS);
    int step = isFuture() && !started ? 1 : -1;
    boolean passed = step > 0 ? date < today : date > today && !(isFuture() && started);
    int year = passed ? now.getYear() + step : now.getYear();
    return month == 2 && day == 29 ? leapYear(year, step) : year;
  }

  private static int leapYear(int from, int step) {
    int year = from;
    while (!Year.isLeap(year)) {
      year += step;
    }
    return year;
  }

  private static boolean isWithin(LocalDate now, int year, int month, int day, int days) {
    LocalDate date = new PartialDate(year, month, day, null).toLocalDate();
    return date != null && Math.abs(ChronoUnit.DAYS.between(date, now)) <= days;
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

  private @Nullable Integer yearOf(@Nullable Reference year) {
    if (year == null) {
      return null;
    }
    if (year.isAbsolute()) {
      return year.value();
    }
    LocalDate now = discourse.publishedAt();
    PartialDate named = discourse.year();
    boolean ofDiscourse = year.anchor() == Anchor.DISCOURSE && named != null;
    if (ofDiscourse && named != null && (year.value() == 0 || discourse.inParagraph() != null)) {
      return named.year() + year.value();
    }
    Integer topic = year.anchor() == Anchor.DISCOURSE ? discourse.topicYear() : null;
    if (topic != null) {
      return topic + year.value();
    }
    return now == null ? null : Integer.valueOf(now.getYear() + year.value());
  }
}
