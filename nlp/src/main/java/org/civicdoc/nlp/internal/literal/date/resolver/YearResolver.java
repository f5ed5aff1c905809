package org.civicdoc.nlp.internal.literal.date.resolver;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.civicdoc.nlp.internal.literal.date.expression.DateSpan;
import org.civicdoc.nlp.internal.literal.date.expression.Part;
import org.civicdoc.nlp.internal.literal.date.expression.PartialDate;
import org.civicdoc.nlp.internal.literal.date.expression.Reference;
import org.civicdoc.nlp.internal.literal.date.expression.Reference.Anchor;
import org.jspecify.annotations.Nullable;

/** The year of a date that leaves it out: by what the text has named, its title and publication. */
final class YearResolver {

  /** News tells of the last weeks; a day this near the publication needs no year. */
  private static final int RECENT_DAYS = 60;

  private static final int MONTHS = 12;
  private static final int LATE_MONTH = 10;
  private static final int EARLY_MONTH = 3;

  static final int HALF_YEAR = 183;

  /** What a text announces may be under way already. */
  private static final int STARTED_DAYS = 15;

  private final Discourse discourse;
  private final Outlook outlook;

  YearResolver(Discourse discourse, Outlook outlook) {
    this.discourse = discourse;
    this.outlook = outlook;
  }

  private boolean isFuture() {
    return outlook == Outlook.FUTURE;
  }

  /** Whether the text tells of what has been, not of what is due. */
  private boolean isTold() {
    return outlook == Outlook.PAST || outlook == Outlook.PRESENT;
  }

  /**
   * The year that a text names by its distance from another, or outright; null if it names none.
   */
  @Nullable Integer of(@Nullable Reference year) {
    if (year == null) {
      return null;
    }
    if (year.isAbsolute()) {
      return year.value();
    }
    LocalDate now = discourse.publishedAt();
    PartialDate named = discourse.year();
    boolean ofDiscourse = year.anchor() == Anchor.DISCOURSE && named != null;
    if (ofDiscourse && named != null && (year.value() == 0 || discourse.inParagraph() != null)) {
      return named.year() + year.value();
    }
    Integer topic = year.anchor() == Anchor.DISCOURSE ? discourse.topicYear() : null;
    if (topic != null) {
      return topic + year.value();
    }
    return now == null ? null : Integer.valueOf(now.getYear() + year.value());
  }

  /** 四季度 told in January is that of the year before; 年底 may be still to come. */
  @Nullable Integer ofPart(Part part) {
    DateSpan named = discourse.inSentence();
    LocalDate now = discourse.publishedAt();
    if (named != null) {
      return named.to().year();
    }
    if (now == null || discourse.topicYear() != null) {
      return discourse.topicYear();
    }
    boolean period = part.lastMonth() > part.firstMonth();
    boolean over = period && isTold() && part.firstMonth() > now.getMonthValue();
    return over ? now.getYear() - 1 : now.getYear();
  }

  /**
   * The year of a bare 9月 or 1月7日.
   *
   * @param month 1 to 12
   * @param day 1 to 31, or 0
   * @param lastMonth the month that a period ends with which begins so, or 0
   */
  @Nullable Integer ofMonth(int month, int day, int lastMonth) {
    DateSpan sentence = discourse.inSentence();
    LocalDate now = discourse.publishedAt();
    if (sentence != null) {
      int year = sentence.to().year();
      if (now != null && isNextYear(now, sentence.to(), month, day, lastMonth)) {
        return year + 1;
      }
      return isLastYear(sentence.to(), month) && !isFuture() ? year - 1 : year;
    }
    PartialDate named = discourse.year();
    if (now == null) {
      return named == null ? null : Integer.valueOf(named.year());
    }
    DateSpan paragraph = discourse.inParagraph();
    boolean days = discourse.title().isPlan() || discourse.chronicleYear() != null;
    boolean ofTopic = paragraph == null && (day == 0 || days);
    if (ofTopic && discourse.topicYear() != null) {
      return discourse.topicYear();
    }
    int nearest = nearestYear(now, month, day);
    boolean recent = day > 0 && isWithin(now, nearest, month, day, RECENT_DAYS);
    boolean lasts = outlook == Outlook.PRESENT && discourse.topicYear() == null;
    return paragraph == null || recent || lasts || isFuture() ? nearest : paragraph.to().year();
  }

  /**
   * Between a 12月 of last year and a publication in spring, 3月 is that of this year; and behind
   * 12月30日 told in December, 1月3日 is that of the next one.
   */
  private boolean isNextYear(LocalDate now, PartialDate named, int month, int day, int lastMonth) {
    boolean late = named.month() >= LATE_MONTH && named.month() <= MONTHS && month <= EARLY_MONTH;
    boolean ahead = now.getMonthValue() >= LATE_MONTH && named.day() > 0 && day > 0;
    if (isTold() && reaches(now, named, lastMonth)) {
      return false;
    }
    return late && (named.year() == now.getYear() - 1 || (ahead && named.year() == now.getYear()));
  }

  /** Whether the period would end with the month named, a year later, or behind the publication. */
  private static boolean reaches(LocalDate now, PartialDate named, int lastMonth) {
    boolean open =
        YearMonth.of(named.year() + 1, Math.max(lastMonth, 1)).isAfter(YearMonth.from(now));
    return lastMonth > 0 && (lastMonth == named.month() || open);
  }

  /** Behind 昨日 told in January, 12月 is that of last year. */
  private static boolean isLastYear(PartialDate named, int month) {
    return named.day() > 0 && named.month() <= EARLY_MONTH && month >= LATE_MONTH;
  }

  /** The last such date not after the publication, or the next one if it is still to come. */
  private int nearestYear(LocalDate now, int month, int day) {
    if (outlook == Outlook.NEAR) {
      // The middle of the month is what its distance is counted to.
      LocalDate date = LocalDate.of(now.getYear(), month, 1).plusDays((day > 0 ? day : 15) - 1L);
      long days = ChronoUnit.DAYS.between(now, date);
      return days > HALF_YEAR
          ? now.getYear() - 1
          : days < -HALF_YEAR ? now.getYear() + 1 : now.getYear();
    }
    int today = now.getMonthValue() * 100 + (day > 0 ? now.getDayOfMonth() : 0);
    int date = month * 100 + day;
    boolean started = day > 0 && isWithin(now, now.getYear(), month, day, STARTED_DAYS);
    int step = isFuture() && !started ? 1 : -1;
    boolean passed = step > 0 ? date < today : date > today && !(isFuture() && started);
    int year = passed ? now.getYear() + step : now.getYear();
    return month == 2 && day == 29 ? leapYear(year, step) : year;
  }

  private static int leapYear(int from, int step) {
    int year = from;
    while (!Year.isLeap(year)) {
      year += step;
    }
    return year;
  }

  private static boolean isWithin(LocalDate now, int year, int month, int day, int days) {
    LocalDate date = new PartialDate(year, month, day, null).toLocalDate();
    return date != null && Math.abs(ChronoUnit.DAYS.between(date, now)) <= days;
  }
}
