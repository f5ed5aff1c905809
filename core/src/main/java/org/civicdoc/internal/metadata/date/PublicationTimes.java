package org.civicdoc.internal.metadata.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civicdoc.internal.text.ChineseNumbers;
import org.civicdoc.model.PublicationTime;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates and times that pages print: {@code 2020-12-30 17:40}, {@code 2020年12月30日17时40分},
 * {@code 2020/12/30}, {@code 2024 05/09}, {@code 21 / 2024年02月}, {@code 二〇二〇年十二月三十日}, {@code
 * 2026-09-28-21:50:00}, ISO 8601.
 *
 * <p>Midnight to the second is what a system writes that knows the day only, so it gives the day.
 * Times are in China's zone unless they name another. Every pattern repeats within fixed bounds.
 */
public final class PublicationTimes {

  static final String GAP = "[\\s\\u001F\\u00A0\\u2000-\\u200B\\u3000\\uFEFF]{0,4}";
  private static final String SPACES = "[\\s\\u001F\\u00A0\\u2000-\\u200B\\u3000\\uFEFF]{1,4}";
  private static final String YEAR = "((?:19|20)\\d{2})";
  private static final String MONTH = "(1[0-2]|0?[1-9])";
  private static final String DAY = "(3[01]|[12]\\d|0?[1-9])";
  private static final String DASH = "[-/.\\uFF0E\\uFF0D\\u2010-\\u2015_]";

  /**
   * Year, month, day with marks between them; or the year apart: 2024 05/09. 2007年1—10月 is none.
   */
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<!\\d)"
              + YEAR
              + "(?:"
              + GAP
              + "(?:"
              + DASH
              + "|年)"
              + GAP
              + MONTH
              + GAP
              + "(?:"
              + DASH
              + "|月)"
              + GAP
              + DAY
              + "(?!\\d|"
              + GAP
              + "[月季])(?:"
              + GAP
              + "日)?"
              + "|"
              + SPACES
              + MONTH
              + "[-/]"
              + DAY
              + "(?!\\d))");

  /** A large day beside a small month: 21 / 2024年02月. In 阅读 21 2024年2月5日 the 21 is none. */
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<![\\d.:-])"
              + DAY
              + "(?:"
              + GAP
              + "[/日]"
              + GAP
              + "|"
              + SPACES
              + ")"
              + YEAR
              + "(?:"
              + DASH
              + "|"
              + GAP
              + "年"
              + GAP
              + ")"
              + MONTH
              + "(?![\\d.:]|"
              + DASH
              + "|"
              + GAP
              + "月"
              + GAP
              + "\\d{1,2}(?![\\d:：时]))(?:"
              + GAP
              + "月)?");

  /** Month and day before the year: 12-30 2020. */
  private static final Pattern YEAR_LAST =
      Pattern.compile(
          "(?<![\\d.:-])"
              + MONTH
              + "(?:[-/.]|月)"
              + DAY
              + "(?:日)?"
              + "(?:"
              + GAP
              + "[/,]"
              + GAP
              + "|"
              + SPACES
              + ")"
              + YEAR
              + "(?![\\d.:-])年?");

  /** Years in Chinese numerals are written digit by digit. */
  private static final Pattern CHINESE =
      Pattern.compile(
          "([一二][〇○０零O一二三四五六七八九]{3})"
              + GAP
              + "年"
              + GAP
              + "(十[一二]?|[元正一二三四五六七八九])"
              + GAP
              + "月"
              + GAP
              + "(三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])"
              + GAP
              + "日");

  private static final Pattern DIGITS_ONLY =
      Pattern.compile(
          "((?:19|20)\\d{2})(0[1-9]|1[0-2])(3[01]|[12]\\d|0[1-9])(?:([01]\\d|2[0-3])([0-5]\\d)([0-5]\\d)?)?");

  /** No pattern of a date matches more. */
  private static final int LONGEST_DATE = 40;

  private PublicationTimes() {}

  /**
   * Finds the first time in a text.
   *
   * @param text any text
   * @return the time and where it stands
   */
  public static Optional<TimeMatch> find(String text) {
    return find(text, 0);
  }

  /**
   * Finds the first time from a place on.
   *
   * @param text any text
   * @param from where to begin, in UTF-16 units
   * @return the time and where it stands
   */
  public static Optional<TimeMatch> find(String text, int from) {
    if (!hasDateCharacters(text, from)) {
      return Optional.empty();
    }
    return findDigits(withPlainDigits(text), from);
  }

  private static Optional<TimeMatch> findDigits(String text, int from) {
    TimeMatch best = null;
    if (hasYear(text, from)) {
      best = earlier(best, YEAR_FIRST, text, from);
      best = earlier(best, DAY_FIRST, text, from);
      best = earlier(best, YEAR_LAST, text, from);
      best = best == null ? EnglishDates.find(text, from, text.length()) : best;
    }
    if (text.indexOf('年', from) >= 0) {
      best = earlier(best, CHINESE, text, from);
    }
    return Optional.ofNullable(best).map(day -> TimesOfDay.addTo(day, text));
  }

  /**
   * Reads a value that ought to be a time and nothing else, which may then be {@code 20201230},
   * {@code 202012301740} or {@code 20201230174005}.
   *
   * @param value such as the content of a meta tag
   * @return the time
   */
  public static Optional<PublicationTime> parse(String value) {
    Optional<TimeMatch> found = find(value);
    if (found.isPresent()) {
      return found.map(TimeMatch::time);
    }
    Matcher digits = DIGITS_ONLY.matcher(value.strip());
    if (!digits.matches()) {
      return Optional.empty();
    }
    LocalDate date = date(digits.group(1), digits.group(2), digits.group(3));
    if (date == null) {
      return Optional.empty();
    }
    if (digits.group(4) == null) {
      return Optional.of(PublicationTime.ofDay(date));
    }
    LocalDateTime minute = date.atTime(number(digits.group(4)), number(digits.group(5)));
    return Optional.of(
        digits.group(6) == null
            ? PublicationTime.ofMinute(minute)
            : TimesOfDay.toTheSecond(minute.withSecond(number(digits.group(6)))));
  }

  /** Most lines of a page hold no date; this spares them the patterns. */
  private static boolean hasDateCharacters(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '年' || (c >= '\uFF10' && c <= '\uFF19') || isYear(text, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasYear(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (isYear(text, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether 19 or 20 and two more digits begin at a place. */
  private static boolean isYear(String text, int i) {
    char first = text.charAt(i);
    if ((first != '1' && first != '2') || i + 4 > text.length()) {
      return false;
    }
    return text.charAt(i + 1) == (first == '1' ? '9' : '0')
        && isDigit(text.charAt(i + 2))
        && isDigit(text.charAt(i + 3));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Full-width digits as plain ones, at the same places. */
  public static String withPlainDigits(String text) {
    StringBuilder plain = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\uFF10' && c <= '\uFF19') {
        plain = plain == null ? new StringBuilder(text) : plain;
        plain.setCharAt(i, (char) (c - '\uFF10' + '0'));
      }
    }
    return plain == null ? text : plain.toString();
  }

  private static @Nullable TimeMatch dayOf(Pattern pattern, String text, int from, int to) {
    // What stands around a date tells whether it is one.
    Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
    int at = from;
    while (matcher.region(at, to).find()) {
      LocalDate date = dateOf(pattern, matcher);
      if (date != null) {
        return new TimeMatch(PublicationTime.ofDay(date), matcher.start(), matcher.end());
      }
      at = matcher.end();
    }
    return null;
  }

  private static @Nullable LocalDate dateOf(Pattern pattern, Matcher found) {
    if (pattern == DAY_FIRST) {
      return date(found.group(2), found.group(3), found.group(1));
    }
    if (pattern == YEAR_LAST) {
      return date(found.group(3), found.group(1), found.group(2));
    }
    if (pattern == CHINESE) {
      return chineseDate(found.group(1), found.group(2), found.group(3));
    }
    return found.group(2) != null
        ? date(found.group(1), found.group(2), found.group(3))
        : date(found.group(1), found.group(4), found.group(5));
  }

  /** What a pattern finds, if it begins before what is found already. */
  private static @Nullable TimeMatch earlier(
      @Nullable TimeMatch known, Pattern pattern, String text, int from) {
    int to = known == null ? text.length() : Math.min(text.length(), known.start() + LONGEST_DATE);
    TimeMatch found = dayOf(pattern, text, from, to);
    return found == null || known != null && known.start() <= found.start() ? known : found;
  }

  /** A day of the calendar, or null if there is no such day. */
  static @Nullable LocalDate date(String year, String month, String day) {
    return date(number(year), number(month), number(day));
  }

  private static @Nullable LocalDate date(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private static @Nullable LocalDate chineseDate(String year, String month, String day) {
    int value = ChineseNumbers.ofDigits(year);
    return value < 1900 ? null : date(value, ChineseNumbers.of(month), ChineseNumbers.of(day));
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
