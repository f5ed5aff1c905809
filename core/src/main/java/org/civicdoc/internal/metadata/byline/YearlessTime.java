package org.civicdoc.internal.metadata.byline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civicdoc.internal.metadata.date.PublicationTimes;
import org.civicdoc.internal.metadata.date.TimeMatch;
import org.civicdoc.internal.metadata.date.TimesOfDay;
import org.civicdoc.model.PublicationTime;
import org.jspecify.annotations.Nullable;

/**
 * A day without its year in a byline, as pages print it while it is of this year: {@code 08-29
 * 16:30}, {@code 8月29日 16:30}. It becomes a time only with the year of another date that the page
 * states.
 *
 * @param text the day and what follows it
 * @param start where it begins in its line
 * @param end where it ends, exclusive
 */
public record YearlessTime(String text, int start, int end) {

  /** A date this far from the other one is of the same year, or of the one next to it. */
  private static final long NEAR = 92;

  private static final int LONGEST_LINE = 80;

  private static final Pattern DAY =
      Pattern.compile(
          "(?<![\\d年./-]|\\d[:：])(1[0-2]|0?[1-9])(?:[-/.]|月)(3[01]|[12]\\d|0?[1-9])(?:日|(?![\\d.:：/-]))");

  /**
   * The first such day of a byline.
   *
   * @param line a line between title and text that holds no date with a year
   * @param labels tell a labelled day, which needs no time of day behind it
   */
  static @Nullable YearlessTime find(String line, Labels labels) {
    if (line.length() > LONGEST_LINE || !hasDay(line)) {
      return null;
    }
    Matcher day = DAY.matcher(line);
    while (day.find()) {
      int end = TimesOfDay.endAt(line, day.end());
      if (end > 0 || isLabelled(line, day.start(), labels)) {
        return new YearlessTime(line.substring(day.start()), day.start(), Math.max(day.end(), end));
      }
    }
    return null;
  }

  private static boolean hasDay(String line) {
    for (int i = 1; i + 1 < line.length(); i++) {
      if ("-/.月".indexOf(line.charAt(i)) >= 0 && isDigit(line, i - 1) && isDigit(line, i + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(String line, int i) {
    return line.charAt(i) >= '0' && line.charAt(i) <= '9';
  }

  private static boolean isLabelled(String line, int start, Labels labels) {
    for (LabelMatch label : labels.findAll(line)) {
      if (label.field() == BylineField.PUBLISHED
          && label.end() <= start
          && line.substring(label.end(), start).isBlank()) {
        return true;
      }
    }
    return false;
  }

  /** The time in the year in which it is nearest to another day; null if it is far from that. */
  public @Nullable PublicationTime near(LocalDate other) {
    PublicationTime best = null;
    long least = NEAR + 1;
    for (int year = other.getYear() - 1; year <= other.getYear() + 1; year++) {
      PublicationTime time = in(year);
      long days = time == null ? NEAR + 1 : Math.abs(ChronoUnit.DAYS.between(other, time.date()));
      if (days < least) {
        best = time;
        least = days;
      }
    }
    return best;
  }

  private @Nullable PublicationTime in(int year) {
    String mark = text.indexOf('月') >= 0 && text.indexOf('月') <= 2 ? "年" : "-";
    return PublicationTimes.find(year + mark + text)
        .filter(found -> found.start() == 0)
        .map(TimeMatch::time)
        .orElse(null);
  }
}
