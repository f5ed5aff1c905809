package org.civicdoc.nlp.internal.literal.date.resolver;

import java.time.LocalDate;
import org.civicdoc.nlp.internal.literal.date.expression.CalendarPoint;
import org.civicdoc.nlp.internal.literal.date.expression.CalendarRange;
import org.civicdoc.nlp.internal.literal.date.expression.DateContent;
import org.civicdoc.nlp.internal.literal.date.expression.DateSpan;
import org.civicdoc.nlp.internal.literal.date.expression.PartialDate;
import org.civicdoc.nlp.internal.literal.date.expression.Shift;
import org.civicdoc.nlp.internal.literal.date.expression.TimeUnit;
import org.civicdoc.nlp.internal.literal.date.expression.UpToNow;
import org.civicdoc.nlp.internal.literal.date.expression.Window;
import org.civicdoc.nlp.internal.literal.date.expression.YearSpan;
import org.jspecify.annotations.Nullable;

/** Resolves what a date expression says against the discourse, then the day of publication. */
public final class DateResolver {

  /** Up to this month reports are of the year before. */
  private static final int REPORT_MONTH = 2;

  private final Discourse discourse;
  private final PointResolver points;

  /**
   * @param discourse the dates so far
   * @param outlook which way a date lies that leaves its year out
   * @param basis whether the date is what something is compared with
   */
  public DateResolver(Discourse discourse, Outlook outlook, boolean basis) {
    this.discourse = discourse;
    this.points = new PointResolver(discourse, outlook, basis);
  }

  /** The date or period, or null if it cannot be told. */
  public @Nullable DateSpan resolve(DateContent content) {
    DateSpan span = span(content);
    return span != null && span.exists() ? span : null;
  }

  private @Nullable DateSpan span(DateContent content) {
    if (content instanceof CalendarPoint point) {
      return points.resolve(point);
    }
    if (content instanceof CalendarRange range) {
      return range(range);
    }
    if (content instanceof UpToNow since) {
      return points.resolve(since.from());
    }
    if (content instanceof YearSpan years) {
      return DateSpan.years(years.first(), years.last());
    }
    if (content instanceof Window window) {
      return window(window);
    }
    return content instanceof Shift shift ? shift(shift) : null;
  }

  private @Nullable DateSpan range(CalendarRange range) {
    DateSpan from = points.resolveFirst(range);
    if (from == null) {
      return null;
    }
    DateSpan to = new RangeEndResolver(points, range.from(), from.from()).resolve(range.to());
    return to == null ? null : new DateSpan(from.from(), to.to());
  }

  private @Nullable DateSpan window(Window window) {
    LocalDate now = discourse.publishedAt();
    DateSpan named = discourse.inParagraph();
    if (window.ofDiscourse() && named != null && lasts(named, window)) {
      return named;
    }
    // 近一年 reaches into the year before, however far this one has come.
    boolean straddles = window.count() == 1 && window.unit().compareTo(TimeUnit.MONTH) <= 0;
    if (window.future() || now == null || straddles) {
      return null;
    }
    long back = window.count() - 1L;
    return switch (window.unit()) {
      case YEAR -> years(window.count(), now);
      case QUARTER -> months(now.minusMonths(3L * window.count() - 1), now);
      case MONTH -> months(now.minusMonths(back), now);
      case WEEK -> days(now.minusWeeks(window.count()).plusDays(1), now);
      case DAY -> days(now.minusDays(back), now);
      case HOUR, MINUTE, SECOND -> null;
    };
  }

  /** 过去五年 told in January ends with the year before, of which reports are made then. */
  private static DateSpan years(int count, LocalDate now) {
    int last = now.getMonthValue() <= REPORT_MONTH ? now.getYear() - 1 : now.getYear();
    return DateSpan.years(last - count + 1, last);
  }

  /** 2000年至2010年 … 十年来: the period named before lasts as long. */
  private static boolean lasts(DateSpan span, Window window) {
    int years = span.to().year() - span.from().year();
    return window.unit() == TimeUnit.YEAR
        && span.from().month() == 0
        && (years == window.count() || years + 1 == window.count())
        && years > 0;
  }

  /** 三天后 counts from the day told; 三年后 may count from anything. */
  private @Nullable DateSpan shift(Shift shift) {
    if (shift.count() > 0 && shift.unit().compareTo(TimeUnit.WEEK) < 0) {
      return null;
    }
    DateSpan named = discourse.inParagraph();
    LocalDate day = named == null ? null : named.to().toLocalDate();
    LocalDate base = day == null ? discourse.publishedAt() : day;
    if (base == null) {
      return null;
    }
    return switch (shift.unit()) {
      case YEAR -> {
        int year = base.plusYears(shift.count()).getYear();
        yield DateSpan.years(year, year);
      }
      case QUARTER -> month(base.plusMonths(3L * shift.count()));
      case MONTH -> month(base.plusMonths(shift.count()));
      case WEEK -> DateSpan.of(PartialDate.of(base.plusWeeks(shift.count())));
      case DAY -> DateSpan.of(PartialDate.of(base.plusDays(shift.count())));
      case HOUR, MINUTE, SECOND -> null;
    };
  }

  private static DateSpan month(LocalDate date) {
    return months(date, date);
  }

  private static DateSpan months(LocalDate from, LocalDate to) {
    return new DateSpan(
        new PartialDate(from.getYear(), from.getMonthValue(), 0, null),
        new PartialDate(to.getYear(), to.getMonthValue(), 0, null));
  }

  private static DateSpan days(LocalDate from, LocalDate to) {
    return new DateSpan(PartialDate.of(from), PartialDate.of(to));
  }
}
