package org.civicdoc.nlp.internal.literal.date.expression;

import org.jspecify.annotations.Nullable;

/**
 * A date as far as a text says it; what it leaves out is null.
 *
 * @param year the year
 * @param month the month, 1 to 12 if absolute
 * @param third the third of the month, or null
 * @param day the day, 1 to 31 if absolute
 * @param week the week, by its distance from the present one
 * @param weekday the day of the week, 1 for Monday, {@link #WEEKEND}, or 0
 * @param quarter the quarter, by its distance from the present one
 * @param part the part of the year: 上半年, 年底
 * @param festival the festival
 * @param lunar whether month and day are those of the lunar calendar
 * @param leapMonth whether the month is the second of its number in a lunar year: 闰二月
 * @param dayPart the part of the day
 * @param time the time of day
 * @param repaired whether the text was damaged: {@code 20195月}
 */
public record CalendarPoint(
    @Nullable Reference year,
    @Nullable Reference month,
    @Nullable MonthThird third,
    @Nullable Reference day,
    @Nullable Reference week,
    int weekday,
    @Nullable Reference quarter,
    @Nullable Part part,
    @Nullable Festival festival,
    boolean lunar,
    boolean leapMonth,
    @Nullable DayPart dayPart,
    @Nullable ClockTime time,
    boolean repaired)
    implements DateContent {

  /** What stands for Saturday and Sunday among the days of the week. */
  public static final int WEEKEND = 8;

  /** Whether it names a year, month or day at all, not only a time of day. */
  public boolean hasDate() {
    return year != null
        || month != null
        || day != null
        || week != null
        || weekday > 0
        || quarter != null
        || part != null
        || festival != null;
  }

  /** The same without its time of day. */
  public CalendarPoint wholeDay() {
    return new CalendarPoint(
        year, month, third, day, week, weekday, quarter, part, festival, lunar, leapMonth, null,
        null, repaired);
  }

  /** Whether it stands for one day. */
  public boolean isDay() {
    return day != null || (weekday > 0 && weekday != WEEKEND) || festival != null;
  }
}
