package org.civicdoc.internal.metadata.byline;

import java.time.LocalTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civicdoc.internal.metadata.date.PublicationTimes;
import org.civicdoc.internal.metadata.date.TimeMatch;
import org.civicdoc.internal.metadata.line.Body;
import org.civicdoc.internal.metadata.line.PageLine;
import org.civicdoc.internal.metadata.line.Spacing;
import org.civicdoc.model.PublicationTime;
import org.civicdoc.model.TimePrecision;
import org.jspecify.annotations.Nullable;

/**
 * A date below an article: that of a press release, with the time on the next line (Friday, May 6,
 * 2022 / Issued at HKT 18:05), that of its signature, or one in brackets.
 *
 * @param time the time
 * @param line the index of its line
 * @param end the index after its last line
 * @param bracketed whether it stands in brackets, and so below no body's name
 */
public record ClosingDate(PublicationTime time, int line, int end, boolean bracketed) {

  /** How many lines below the last prose may hold the date of a release. */
  private static final int RELEASE = 8;

  /** How many of the article's last lines may hold a date in brackets. */
  private static final int BRACKETED = 4;

  /** Room for the day of the week beside a date. */
  private static final int LONGEST_DAY = 40;

  private static final int LONGEST_CLOCK = 30;

  private static final Pattern CLOCK =
      Pattern.compile("\\p{L}[\\p{L} :：]{1,24}?([01]?\\d|2[0-3])[:：时時]([0-5]\\d)分?");

  /** The date of a release below the running text, to the minute, or null. */
  public static @Nullable ClosingDate ofRelease(List<PageLine> lines, Body body) {
    int last = Math.min(lines.size() - 1, body.end() + RELEASE);
    for (int i = body.end(); i < last; i++) {
      PageLine line = lines.get(i);
      if (line.text().isEmpty() || line.text().length() > LONGEST_DAY || line.linked() > 0) {
        continue;
      }
      LocalTime clock = clock(lines.get(i + 1).text());
      TimeMatch day = clock == null ? null : PublicationTimes.find(line.text()).orElse(null);
      if (clock != null && day != null && isBesideWeekday(line.text(), day)) {
        PublicationTime time = PublicationTime.ofMinute(day.time().date().atTime(clock));
        return new ClosingDate(time, i, i + 2, false);
      }
    }
    return null;
  }

  /** Whether more than brackets stands beside a date: comments of readers print it alone. */
  private static boolean isBesideWeekday(String text, TimeMatch day) {
    return text.length() - (day.end() - day.start()) > 2;
  }

  private static @Nullable LocalTime clock(String text) {
    if (text.length() > LONGEST_CLOCK) {
      return null;
    }
    Matcher clock = CLOCK.matcher(Spacing.normalise(text));
    return clock.matches()
        ? LocalTime.of(Integer.parseInt(clock.group(1)), Integer.parseInt(clock.group(2)))
        : null;
  }

  /** The date that stands alone in brackets below the last prose of the article, or null. */
  public static @Nullable ClosingDate inBrackets(List<PageLine> lines, Body body) {
    ClosingDate alone = alone(lines, body.end(), BRACKETED);
    return alone != null && alone.bracketed() ? alone : null;
  }

  /**
   * The date that stands alone in one of the article's last lines, or null.
   *
   * @param above the index of a line that is above it
   * @param most how many lines are looked at
   */
  public static @Nullable ClosingDate alone(List<PageLine> lines, int above, int most) {
    int seen = 0;
    for (int i = lines.size() - 1; i > above && seen < most; i--) {
      if (lines.get(i).inContent()) {
        seen++;
        String text = Spacing.normalise(lines.get(i).text());
        TimeMatch date = PublicationTimes.find(text).orElse(null);
        if (date != null && isAlone(text, date)) {
          boolean bracketed = "（(".indexOf(text.charAt(0)) >= 0;
          return new ClosingDate(date.time(), i, i + 1, bracketed);
        }
      }
    }
    return null;
  }

  /** Whether a line is a date and nothing else; a comment of a reader has its minute. */
  private static boolean isAlone(String text, TimeMatch date) {
    return date.start() <= 1
        && text.length() - date.end() <= 1
        && date.time().precision() == TimePrecision.DAY;
  }
}
