package org.civicdoc.internal.metadata.byline;

import org.civicdoc.internal.metadata.date.PublicationTimes;
import org.civicdoc.internal.metadata.date.TimeMatch;
import org.jspecify.annotations.Nullable;

/**
 * The day that a line prints, with or without its year, and the time of day behind it.
 *
 * @param start where it begins in the line
 * @param end where it ends, exclusive
 * @param yearless the day if its year is not printed, else null
 */
record PrintedDay(int start, int end, @Nullable YearlessTime yearless) {

  /**
   * The first day of a line; one with its year comes before one without.
   *
   * @param line any line
   * @param labels tell a labelled day, which needs no time of day behind it
   * @return the day, or null
   */
  static @Nullable PrintedDay find(String line, Labels labels) {
    TimeMatch time = PublicationTimes.find(line).orElse(null);
    if (time != null) {
      return new PrintedDay(time.start(), time.end(), null);
    }
    YearlessTime yearless = YearlessTime.find(line, labels);
    return yearless == null ? null : new PrintedDay(yearless.start(), yearless.end(), yearless);
  }
}
