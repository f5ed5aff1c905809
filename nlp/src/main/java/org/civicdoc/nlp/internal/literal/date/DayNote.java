package org.civicdoc.nlp.internal.literal.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.civicdoc.nlp.internal.literal.date.expression.CalendarPoint;
import org.civicdoc.nlp.internal.literal.date.expression.DateExpression;
import org.civicdoc.nlp.internal.literal.date.expression.DateSpan;
import org.civicdoc.nlp.internal.literal.date.expression.PartialDate;
import org.civicdoc.nlp.internal.literal.date.reader.DateReader;
import org.civicdoc.nlp.internal.literal.text.FoldedText;
import org.jspecify.annotations.Nullable;

/** The date in brackets that tells which day is meant: 周三（1月18日）, 昨日（11日）. */
final class DayNote {

  private static final int YEARS_APART = 1;

  private DayNote() {}

  /** The day that a note behind a date tells, or the span itself if there is none. */
  static @Nullable DateSpan correct(FoldedText text, DateExpression date, @Nullable DateSpan span) {
    CalendarPoint note = span == null ? null : behind(text, date);
    PartialDate told = span == null ? null : span.from();
    LocalDate day = note == null || told == null ? null : nearest(note, told);
    return day == null || told == null ? span : DateSpan.of(PartialDate.of(day).at(told.time()));
  }

  private static @Nullable CalendarPoint behind(FoldedText text, DateExpression date) {
    boolean noted =
        text.at(date.end()) == '('
            && date.content() instanceof CalendarPoint point
            && namesDay(point);
    DateExpression note = noted ? DateReader.read(text, date.end() + 1) : null;
    if (note == null || text.at(note.end()) != ')') {
      return null;
    }
    return note.content() instanceof CalendarPoint day && isDayOfMonth(day) ? day : null;
  }

  /** 昨日, 周三. */
  private static boolean namesDay(CalendarPoint point) {
    boolean weekday = point.weekday() > 0 && point.weekday() != CalendarPoint.WEEKEND;
    return weekday || (point.day() != null && !point.day().isAbsolute());
  }

  private static boolean isDayOfMonth(CalendarPoint note) {
    boolean month = note.month() == null || note.month().isAbsolute();
    return month && note.day() != null && note.day().isAbsolute() && !note.lunar();
  }

  /** The day of the note next to the day that the words alone would tell. */
  private static @Nullable LocalDate nearest(CalendarPoint note, PartialDate told) {
    LocalDate about = told.toLocalDate();
    if (about == null || note.day() == null) {
      return null;
    }
    LocalDate best = null;
    for (int apart = -YEARS_APART; apart <= YEARS_APART; apart++) {
      LocalDate month =
          note.month() == null
              ? about.withDayOfMonth(1).plusMonths(apart)
              : LocalDate.of(about.getYear() + apart, note.month().value(), 1);
      LocalDate day =
          new PartialDate(month.getYear(), month.getMonthValue(), note.day().value(), null)
              .toLocalDate();
      boolean nearer =
          day != null && (best == null || distance(day, about) < distance(best, about));
      best = nearer ? day : best;
    }
    return best;
  }

  private static long distance(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }
}
