package org.civicdoc.internal.metadata.date;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civicdoc.model.PublicationTime;
import org.jspecify.annotations.Nullable;

/**
 * Dates with the month's English name, as some systems print them: Nov 26, 2026; 26 November 2026.
 */
final class EnglishDates {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String MONTH =
      "(?<![a-z])(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])[.]?";

  private static final String DAY = "(?<!\\d)(3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?";
  private static final String YEAR = "((?:19|20)\\d{2})(?!\\d)";
  private static final String GAP = "[\\s\\u001F\\u00A0,-]{1,4}";

  private static final Pattern MONTH_FIRST =
      Pattern.compile(MONTH + GAP + DAY + GAP + YEAR, Pattern.CASE_INSENSITIVE);

  private static final Pattern DAY_FIRST =
      Pattern.compile(DAY + GAP + MONTH + GAP + YEAR, Pattern.CASE_INSENSITIVE);

  private EnglishDates() {}

  /** The first date within a part of a text, or null. */
  static @Nullable TimeMatch find(String text, int from, int to) {
    if (!hasMonth(text, from)) {
      return null;
    }
    TimeMatch first = match(MONTH_FIRST.matcher(text), from, to, 1, 2);
    TimeMatch second = match(DAY_FIRST.matcher(text), from, to, 2, 1);
    return first == null || second != null && second.start() < first.start() ? second : first;
  }

  private static @Nullable TimeMatch match(
      Matcher matcher, int from, int to, int monthGroup, int dayGroup) {
    if (!matcher.useTransparentBounds(true).region(from, to).find()) {
      return null;
    }
    String month = matcher.group(monthGroup).substring(0, 3);
    int number = 1;
    while (!MONTHS.get(number - 1).equalsIgnoreCase(month)) {
      number++;
    }
    LocalDate date =
        PublicationTimes.date(matcher.group(3), String.valueOf(number), matcher.group(dayGroup));
    return date == null
        ? null
        : new TimeMatch(PublicationTime.ofDay(date), matcher.start(), matcher.end());
  }

  /** Whether two letters stand together with which a month begins; spares the patterns. */
  private static boolean hasMonth(String text, int from) {
    for (int i = from; i + 2 < text.length(); i++) {
      if ("JFMASONDjfmasond".indexOf(text.charAt(i)) >= 0
          && "aepuco".indexOf(text.charAt(i + 1) | 0x20) >= 0) {
        return true;
      }
    }
    return false;
  }
}
