package org.civicdoc.nlp.internal.literal.date.reader;

import org.civicdoc.nlp.internal.literal.date.expression.CalendarPoint;
import org.civicdoc.nlp.internal.literal.date.expression.ClockTime;
import org.civicdoc.nlp.internal.literal.date.expression.DayPart;
import org.civicdoc.nlp.internal.literal.date.expression.Festival;
import org.civicdoc.nlp.internal.literal.date.expression.MonthThird;
import org.civicdoc.nlp.internal.literal.date.expression.Part;
import org.civicdoc.nlp.internal.literal.date.expression.Reference;
import org.jspecify.annotations.Nullable;

/** A {@link CalendarPoint} while it is read. One use each. */
final class PointDraft {

  @Nullable Reference year;
  @Nullable Reference month;
  @Nullable MonthThird third;
  @Nullable Reference day;
  @Nullable Reference week;
  int weekday;
  @Nullable Reference quarter;
  @Nullable Part part;
  @Nullable Festival festival;
  boolean lunar;
  boolean leapMonth;
  @Nullable DayPart dayPart;
  @Nullable ClockTime time;
  boolean repaired;

  CalendarPoint point() {
    return new CalendarPoint(
        year, month, third, day, week, weekday, quarter, part, festival, lunar, leapMonth, dayPart,
        time, repaired);
  }
}
