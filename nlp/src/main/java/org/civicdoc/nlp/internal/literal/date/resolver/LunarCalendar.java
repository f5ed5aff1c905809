package org.civicdoc.nlp.internal.literal.date.resolver;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.civicdoc.nlp.internal.text.DataFile;
import org.jspecify.annotations.Nullable;

/** The Chinese lunar calendar of the years 1900 to 2100 (GB/T 33661-2017), from a table. */
final class LunarCalendar {

  private static final Map<Integer, LunarYear> YEARS =
      DataFile.rows(LunarCalendar.class, "lunar-years.tsv").stream()
          .map(LunarYear::of)
          .collect(Collectors.toUnmodifiableMap(LunarYear::year, year -> year));

  private LunarCalendar() {}

  /**
   * The day of a lunar date, or null if the calendar does not have it.
   *
   * @param year the lunar year, which begins with the spring festival
   * @param month 1 to 12; not a leap month
   * @param day 1 to 30; 0 for the last day of the month
   */
  static @Nullable LocalDate day(int year, int month, int day) {
    LunarYear lunar = YEARS.get(year);
    return lunar == null ? null : lunar.day(month, day);
  }

  /** The same for the leap month of a number, or null if the year has none of it. */
  static @Nullable LocalDate leapDay(int year, int month, int day) {
    LunarYear lunar = YEARS.get(year);
    return lunar == null || lunar.leapMonth != month ? null : lunar.dayOf(month, day);
  }

  /** Whether the calendar has a year. */
  static boolean covers(int year) {
    return YEARS.containsKey(year);
  }

  private record LunarYear(int year, LocalDate start, int leapMonth, String lengths) {

    private static final int SHORT = 29;

    static LunarYear of(List<String> row) {
      int year = Integer.parseInt(row.get(0));
      LocalDate start = LocalDate.parse(row.get(0) + "-" + row.get(1));
      return new LunarYear(year, start, Integer.parseInt(row.get(2)), row.get(3));
    }

    @Nullable LocalDate day(int month, int day) {
      boolean behindLeap = leapMonth > 0 && month > leapMonth;
      return dayOf(behindLeap ? month : month - 1, day);
    }

    /** The day of a month by its place among the 12 or 13 of the year, from 0. */
    @Nullable LocalDate dayOf(int index, int day) {
      LocalDate first = start;
      for (int i = 0; i < index; i++) {
        first = first.plusDays(length(i));
      }
      int wanted = day == 0 ? length(index) : day;
      return wanted > length(index) ? null : first.plusDays(wanted - 1L);
    }

    private int length(int index) {
      return SHORT + (lengths.charAt(index) - '0');
    }
  }
}
