package org.civicdoc.nlp.internal.literal.date.expression;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A resolved date as exact as the text is.
 *
 * @param year the year
 * @param month 1 to 12, a season of EDTF 21 to 24, or 0 if only the year is known
 * @param day 1 to 31, or 0
 * @param time the time of day, or null
 */
public record PartialDate(int year, int month, int day, @Nullable ClockTime time) {

  public static PartialDate of(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth(), null);
  }

  public PartialDate at(@Nullable ClockTime clock) {
    return new PartialDate(year, month, day, clock);
  }

  /** The day, or null if it is not exact to the day or does not exist, as 30 February. */
  public @Nullable LocalDate toLocalDate() {
    try {
      return day == 0 ? null : LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The first day of its month, which it must have. */
  public LocalDate firstDay() {
    return LocalDate.of(year, month, 1);
  }

  /** The number of days of its month, which it must have. */
  int lengthOfMonth() {
    return YearMonth.of(year, month).lengthOfMonth();
  }

  /** Whether the calendar has it. */
  boolean exists() {
    return day == 0 || toLocalDate() != null;
  }

  /** Whether it is later than another as far as both are exact; hours of a night may seem so. */
  boolean isBehind(PartialDate other) {
    if (year != other.year || month == 0 || other.month == 0) {
      return year > other.year;
    }
    boolean exact = month == other.month && day > 0 && other.day > 0;
    return exact ? day > other.day : month > other.month;
  }

  /** The date after ISO 8601-1, a season after ISO 8601-2. */
  String edtf() {
    StringBuilder out = new StringBuilder();
    pad(out, year, 4);
    if (month > 0) {
      pad(out.append('-'), month, 2);
    }
    if (day > 0) {
      pad(out.append('-'), day, 2);
    }
    if (time != null && day > 0) {
      pad(out.append('T'), time.hour(), 2);
      pad(out.append(':'), time.minute(), 2);
    }
    return out.toString();
  }

  private static void pad(StringBuilder out, int number, int width) {
    String digits = Integer.toString(Math.abs(number));
    out.append(number < 0 ? "-" : "")
        .append("0".repeat(Math.max(0, width - digits.length())))
        .append(digits);
  }
}
