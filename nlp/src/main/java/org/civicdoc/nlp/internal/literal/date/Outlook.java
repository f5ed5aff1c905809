package org.civicdoc.nlp.internal.literal.date;

import java.time.LocalDate;
import java.util.List;
import org.civicdoc.nlp.internal.literal.text.FoldedText;
import org.civicdoc.nlp.internal.literal.text.WordTable;
import org.jspecify.annotations.Nullable;

/** Which way from the publication a date lies that leaves its year out. */
enum Outlook {
  /** News tells of what is over. */
  PAST,
  /** What is in force or planned from a day on may be over or not: the nearest such date. */
  NEAR,
  /** What is announced is still to come. */
  FUTURE;

  private static final int REACH = 12;
  private static final String CLAUSE_MARKS = ",。;:!?\n";
  private static final List<String> AHEAD = WordTable.words(Outlook.class, "future-cues.txt");

  /** Nobody tells of a day eleven months ago without its year. */
  private static final int SOON_DAYS = 30;

  /** What the words around a date, the text's title and the publication tell. */
  static Outlook of(FoldedText text, DateExpression date, Discourse discourse) {
    boolean deadline = text.at(date.end()) == '前' || text.startsWith("之前", date.end());
    if (deadline || isAnnounced(text, date.start())) {
      return FUTURE;
    }
    boolean inForce = text.at(date.end()) == '起';
    return inForce || discourse.title().isPlan() || isSoon(date.content(), discourse.publishedAt())
        ? NEAR
        : PAST;
  }

  private static boolean isAnnounced(FoldedText text, int offset) {
    int from = offset;
    while (from > 0 && offset - from < REACH && CLAUSE_MARKS.indexOf(text.at(from - 1)) < 0) {
      from--;
    }
    String before = text.substring(from, offset);
    return AHEAD.stream().anyMatch(before::contains);
  }

  private static boolean isSoon(DateContent content, @Nullable LocalDate now) {
    CalendarPoint point = content instanceof CalendarRange range ? range.from() : null;
    if (content instanceof CalendarPoint alone) {
      point = alone;
    }
    if (point == null || now == null || point.month() == null || point.day() == null) {
      return false;
    }
    if (point.lunar() || !point.month().isAbsolute() || !point.day().isAbsolute()) {
      return false;
    }
    LocalDate soon = now.plusDays(SOON_DAYS);
    int month = point.month().value();
    int year = month < now.getMonthValue() ? soon.getYear() : now.getYear();
    LocalDate day = new PartialDate(year, month, point.day().value(), null).toLocalDate();
    return day != null && day.isAfter(now) && day.isBefore(soon);
  }
}
