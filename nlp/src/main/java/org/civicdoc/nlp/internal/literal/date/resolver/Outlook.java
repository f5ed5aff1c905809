package org.civicdoc.nlp.internal.literal.date.resolver;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.civicdoc.nlp.internal.literal.date.expression.CalendarPoint;
import org.civicdoc.nlp.internal.literal.date.expression.CalendarRange;
import org.civicdoc.nlp.internal.literal.date.expression.DateContent;
import org.civicdoc.nlp.internal.literal.date.expression.DateExpression;
import org.civicdoc.nlp.internal.literal.date.expression.PartialDate;
import org.civicdoc.nlp.internal.literal.text.FoldedText;
import org.civicdoc.nlp.internal.text.DataFile;
import org.jspecify.annotations.Nullable;

/** Which way from the publication a date lies that leaves its year out. */
public enum Outlook {
  /** News tells of what is over. */
  PAST,
  /**
   * What lasts up to the publication, 截至5月底, 8月以来: the last such date, whatever was told before.
   */
  PRESENT,
  /** What is in force or planned from a day on may be over or not: the nearest such date. */
  NEAR,
  /** What is announced is still to come. */
  FUTURE;

  private static final int REACH = 12;
  private static final int FAR_REACH = 20;
  private static final String CLAUSE_MARKS = ",。;:!?\n";
  private static final List<String> OVER = DataFile.words(Outlook.class, "past-cues.txt");
  private static final String[] UP_TO = {"截至", "截止到", "截止至"};
  private static final List<String> AHEAD = DataFile.words(Outlook.class, "future-cues.txt");
  private static final List<String> AHEAD_BEHIND =
      DataFile.words(Outlook.class, "future-cues-behind.txt");
  private static final List<String> TOLD = DataFile.words(Outlook.class, "told-cues.txt");

  /**
   * Nobody tells of a day long ago without its year, so the nearer one is meant; in the next year
   * only so near a day, as reports tell of a year's first months in its last ones.
   */
  private static final int SOON_DAYS = 30;

  /** What the words around a date, the text's title and the publication tell. */
  public static Outlook of(FoldedText text, DateExpression date, Discourse discourse) {
    if (lasts(text, date)) {
      return PRESENT;
    }
    boolean deadline = text.at(date.end()) == '前' || text.startsWith("之前", date.end());
    boolean over = deadline && isOver(text, date);
    if ((deadline && !over) || isAnnounced(text, date.start())) {
      return FUTURE;
    }
    boolean inForce = text.at(date.end()) == '起';
    return over || inForce || discourse.title().isPlan() || mayLieAhead(text, date, discourse)
        ? NEAR
        : PAST;
  }

  private static boolean lasts(FoldedText text, DateExpression date) {
    return text.startsWith("以来", date.end())
        || Arrays.stream(UP_TO).anyMatch(word -> text.endsWith(word, date.start()));
  }

  private static boolean isAnnounced(FoldedText text, int offset) {
    String before = clauseBefore(text, offset);
    return AHEAD.stream().anyMatch(before::contains);
  }

  /** 已于6月30日前办结, 5月底前，各地已全部完成. */
  private static boolean isOver(FoldedText text, DateExpression date) {
    int behind = text.at(date.end()) == '之' ? date.end() + 2 : date.end() + 1;
    int clause = text.at(behind) == ',' ? behind + 1 : behind;
    String around = clauseBefore(text, date.start()) + '\n' + clauseBehind(text, clause);
    return OVER.stream().anyMatch(around::contains);
  }

  private static String clauseBefore(FoldedText text, int offset) {
    int from = offset;
    while (from > 0 && offset - from < REACH && CLAUSE_MARKS.indexOf(text.at(from - 1)) < 0) {
      from--;
    }
    return text.substring(from, offset);
  }

  private static String clauseBehind(FoldedText text, int offset) {
    int to = offset;
    while (to < text.length() && to - offset < FAR_REACH && CLAUSE_MARKS.indexOf(text.at(to)) < 0) {
      to++;
    }
    return text.substring(offset, to);
  }

  private static boolean mayLieAhead(FoldedText text, DateExpression date, Discourse discourse) {
    LocalDate now = discourse.publishedAt();
    LocalDate day = now == null ? null : dayAhead(date.content(), now);
    if (now != null && day != null && day.isBefore(now.plusDays(SOON_DAYS))) {
      return true;
    }
    boolean near =
        now != null
            && day != null
            && day.getYear() == now.getYear()
            && !day.isAfter(now.plusDays(YearResolver.HALF_YEAR));
    return (near || discourse.title().isNotice() || isDue(text, date)) && !isTold(text, date);
  }

  private static boolean isDue(FoldedText text, DateExpression date) {
    String behind = clauseBehind(text, date.end());
    return AHEAD_BEHIND.stream().anyMatch(behind::contains);
  }

  private static boolean isTold(FoldedText text, DateExpression date) {
    String clause = clauseBefore(text, date.start()) + '\n' + clauseBehind(text, date.end());
    String told = clause.replace("为了", "").replace("除了", "");
    return TOLD.stream().anyMatch(told::contains);
  }

  /** The next day behind the publication that a date without year may be, or null. */
  private static @Nullable LocalDate dayAhead(DateContent content, LocalDate now) {
    CalendarPoint point = content instanceof CalendarRange range ? range.from() : null;
    if (content instanceof CalendarPoint alone) {
      point = alone;
    }
    if (point == null || point.month() == null || point.day() == null) {
      return null;
    }
    if (point.lunar() || !point.month().isAbsolute() || !point.day().isAbsolute()) {
      return null;
    }
    int month = point.month().value();
    int year = month < now.getMonthValue() ? now.plusDays(SOON_DAYS).getYear() : now.getYear();
    LocalDate day = new PartialDate(year, month, point.day().value(), null).toLocalDate();
    return day != null && day.isAfter(now) ? day : null;
  }
}
