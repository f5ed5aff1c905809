package org.civicdoc.nlp.internal.literal.date.resolver;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.civicdoc.nlp.internal.literal.date.expression.Festival;
import org.jspecify.annotations.Nullable;

/** The days festivals fall on. */
public final class FestivalCalendar {

  private FestivalCalendar() {}

  /** The day of a festival in a year, or null if the lunar calendar of that year is not known. */
  public static @Nullable LocalDate day(Festival festival, int year) {
    return switch (festival.kind()) {
      case SOLAR -> LocalDate.of(year, festival.month(), festival.day());
      case LUNAR -> lunar(festival, year);
      case TERM -> clearAndBright(year);
      case WEEKDAY ->
          LocalDate.of(year, festival.month(), 1)
              .with(
                  TemporalAdjusters.dayOfWeekInMonth(
                      festival.day(), DayOfWeek.of(festival.weekday())));
    };
  }

  /** 2012年除夕 is the eve of the spring festival of 2012, in the lunar year before. */
  private static @Nullable LocalDate lunar(Festival festival, int year) {
    boolean eve = festival.day() == 0;
    return LunarCalendar.day(eve ? year - 1 : year, festival.month(), festival.day());
  }

  /** 清明, the day the sun is at 15° of longitude, by the usual approximation for 1901 to 2099. */
  private static LocalDate clearAndBright(int year) {
    int inCentury = year % 100;
    double constant = year < 2000 ? 5.59 : 4.81;
    int day = (int) (inCentury * 0.2422 + constant) - inCentury / 4;
    return LocalDate.of(year, 4, Math.min(Math.max(day, 4), 6));
  }
}
