package org.civicdoc.nlp.internal.literal.date;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.civicdoc.nlp.internal.literal.Specification.Case;
import org.civicdoc.nlp.internal.literal.date.expression.CalendarPoint;
import org.civicdoc.nlp.internal.literal.date.expression.CalendarRange;
import org.civicdoc.nlp.internal.literal.date.expression.ClockTime;
import org.civicdoc.nlp.internal.literal.date.expression.DateContent;
import org.civicdoc.nlp.internal.literal.date.expression.DateSpan;
import org.civicdoc.nlp.internal.literal.date.expression.DayPart;
import org.civicdoc.nlp.internal.literal.date.expression.Festival;
import org.civicdoc.nlp.internal.literal.date.expression.PartialDate;
import org.civicdoc.nlp.internal.literal.date.expression.TimeUnit;
import org.civicdoc.nlp.internal.literal.date.expression.Window;
import org.civicdoc.nlp.internal.literal.date.expression.YearSpan;
import org.civicdoc.nlp.internal.literal.date.reader.Duration;
import org.civicdoc.nlp.internal.literal.date.resolver.DateResolver;
import org.civicdoc.nlp.internal.literal.date.resolver.Discourse;
import org.civicdoc.nlp.internal.literal.date.resolver.FestivalCalendar;
import org.civicdoc.nlp.internal.literal.date.resolver.Outlook;
import org.civicdoc.nlp.internal.literal.date.resolver.TextTitle;
import org.jspecify.annotations.Nullable;

/**
 * Shows what our readers find as Microsoft Recognizers would: ends of periods are exclusive, ends
 * of ranges are the beginning of the second date, parts of the day have hours.
 */
final class RecognizersView {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

  /** What is part of a span there and not with us, by our labelling guide. */
  private static final List<String> BEFORE = List.of("从", "在", "大约");

  private static final List<String> BEHIND = List.of("左右", "之间", "间");

  private static final Map<TimeUnit, Integer> SECONDS =
      Map.of(
          TimeUnit.YEAR, 365 * 86400,
          TimeUnit.MONTH, 30 * 86400,
          TimeUnit.WEEK, 7 * 86400,
          TimeUnit.DAY, 86400,
          TimeUnit.HOUR, 3600,
          TimeUnit.MINUTE, 60,
          TimeUnit.SECOND, 1);

  private final LocalDateTime now;

  RecognizersView(LocalDateTime now) {
    this.now = now;
  }

  /** A result of the specification: span, then future and past value. */
  static String expected(String input, Case result) {
    int start = Integer.parseInt(result.text("Start"));
    int end = start + Integer.parseInt(result.text("Length"));
    for (String word : BEFORE) {
      start += input.startsWith(word, start) ? word.length() : 0;
    }
    for (String word : BEHIND) {
      end -= input.substring(start, end).endsWith(word) ? word.length() : 0;
    }
    Case value = result.object("Value");
    return start + "-" + end + " " + resolution(value, "Future") + resolution(value, "Past");
  }

  private static String resolution(Case value, String side) {
    return value.object(side + "Resolution").fields().values().toString();
  }

  String duration(Duration duration) {
    BigDecimal seconds = BigDecimal.ZERO;
    for (Map.Entry<TimeUnit, BigDecimal> part : duration.parts().entrySet()) {
      BigDecimal unit = BigDecimal.valueOf(SECONDS.getOrDefault(part.getKey(), 0));
      seconds = seconds.add(part.getValue().multiply(unit));
    }
    List<String> value = List.of(seconds.stripTrailingZeros().toPlainString());
    return value.toString() + value;
  }

  /** The value as a type shows it, or null if what was found is of another type. */
  @Nullable String value(String type, DateContent content) {
    if (!type.equals(type(content))) {
      return null;
    }
    return side(content, true) + side(content, false);
  }

  private static String type(DateContent content) {
    if (content instanceof CalendarPoint point) {
      return pointType(point);
    }
    if (content instanceof CalendarRange range) {
      return range.from().time() != null || range.to().time() != null
          ? "datetimerange"
          : "daterange";
    }
    boolean clock = content instanceof Window window && window.unit().compareTo(TimeUnit.HOUR) >= 0;
    return clock ? "datetimerange" : "daterange";
  }

  private static String pointType(CalendarPoint point) {
    if (!point.hasDate()) {
      return "time";
    }
    if (point.time() != null) {
      return "datetime";
    }
    if (point.dayPart() != null) {
      return "datetimerange";
    }
    return point.isDay() ? "date" : "daterange";
  }

  private String side(DateContent content, boolean future) {
    List<String> values = new ArrayList<>();
    if (content instanceof CalendarPoint point) {
      point(point, future, values);
    } else if (content instanceof CalendarRange range) {
      range(range, future, values);
    } else if (content instanceof YearSpan years) {
      values.add(DAY.format(LocalDate.of(years.first(), 1, 1)));
      values.add(DAY.format(LocalDate.of(years.last() + 1, 1, 1)));
    } else if (content instanceof Window window) {
      window(window, values);
    }
    return values.toString();
  }

  private void point(CalendarPoint point, boolean future, List<String> values) {
    if (!point.hasDate() && point.time() != null) {
      values.add(clock(point.time()) + ":00");
      return;
    }
    DateSpan span = resolve(point, future);
    if (span == null) {
      values.add("0001-01-01");
    } else if (point.time() != null) {
      values.add(TIME.format(start(span.from())));
    } else if (point.dayPart() != null) {
      LocalDateTime day = start(span.from());
      values.add(TIME.format(day.plusHours(firstHour(point.dayPart()))));
      values.add(TIME.format(day.plusHours(lastHour(point.dayPart()))));
    } else if (point.isDay()) {
      values.add(DAY.format(start(span.from())));
    } else if (span.from().month() <= 12) {
      values.add(DAY.format(start(span.from())));
      values.add(DAY.format(behind(span.to())));
    }
  }

  private @Nullable DateSpan resolve(CalendarPoint point, boolean future) {
    Festival festival = point.festival();
    if (festival == null || point.year() != null) {
      return resolver(now, future).resolve(point);
    }
    LocalDate best = null;
    for (int year = now.getYear() + 1; year >= now.getYear() - 1; year--) {
      LocalDate day = FestivalCalendar.day(festival, year);
      boolean fits = day != null && day.isAfter(now.toLocalDate()) == future;
      best = fits && (future || best == null) ? day : best;
    }
    return best == null ? null : DateSpan.of(PartialDate.of(best));
  }

  private static DateResolver resolver(LocalDateTime now, boolean future) {
    Discourse discourse = new Discourse(TextTitle.NONE, now.toLocalDate());
    return new DateResolver(discourse, future ? Outlook.FUTURE : Outlook.PAST, false);
  }

  private void range(CalendarRange range, boolean future, List<String> values) {
    DateSpan span = resolver(now, future).resolve(range);
    if (span == null) {
      return;
    }
    boolean clock = type(range).equals("datetimerange");
    DateTimeFormatter format = clock ? TIME : DAY;
    values.add(format.format(start(span.from())));
    values.add(format.format(start(span.to())));
  }

  private void window(Window window, List<String> values) {
    boolean clock = window.unit().compareTo(TimeUnit.HOUR) >= 0;
    DateTimeFormatter format = clock ? TIME : DAY;
    ChronoUnit unit =
        switch (window.unit()) {
          case YEAR -> ChronoUnit.YEARS;
          case QUARTER, MONTH -> ChronoUnit.MONTHS;
          case WEEK -> ChronoUnit.WEEKS;
          case DAY -> ChronoUnit.DAYS;
          case HOUR -> ChronoUnit.HOURS;
          case MINUTE -> ChronoUnit.MINUTES;
          case SECOND -> ChronoUnit.SECONDS;
        };
    LocalDateTime from = window.future() && !clock ? now.plusDays(1) : now;
    LocalDateTime other = from.plus(window.future() ? window.count() : -window.count(), unit);
    values.add(format.format(window.future() ? from : other));
    values.add(format.format(window.future() ? other : from));
  }

  private static LocalDateTime start(PartialDate date) {
    LocalDate day = LocalDate.of(date.year(), Math.max(date.month(), 1), Math.max(date.day(), 1));
    ClockTime time = date.time();
    return time == null
        ? day.atStartOfDay()
        : day.atStartOfDay().plusHours(time.hour()).plusMinutes(time.minute());
  }

  private static LocalDateTime behind(PartialDate date) {
    LocalDateTime start = start(date);
    if (date.day() > 0) {
      return start.plusDays(1);
    }
    return date.month() > 0 ? start.plusMonths(1) : start.plusYears(1);
  }

  private static String clock(ClockTime time) {
    return String.format(Locale.ROOT, "%02d:%02d", time.hour(), time.minute());
  }

  private static int firstHour(DayPart part) {
    return switch (part) {
      case DAWN -> 0;
      case MORNING, DAYTIME -> 8;
      case NOON -> 11;
      case AFTERNOON -> 12;
      case EVENING -> 16;
    };
  }

  private static int lastHour(DayPart part) {
    return switch (part) {
      case DAWN -> 8;
      case MORNING -> 12;
      case DAYTIME -> 18;
      case NOON -> 13;
      case AFTERNOON -> 16;
      case EVENING -> 20;
    };
  }
}
