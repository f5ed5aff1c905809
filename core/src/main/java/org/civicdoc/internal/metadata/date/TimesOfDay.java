package org.civicdoc.internal.metadata.date;

import static org.civicdoc.internal.metadata.date.PublicationTimes.GAP;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civicdoc.model.PublicationTime;

/**
 * The times of day that stand behind a day: {@code 17:40}, {@code 下午5时40分}, {@code T09:40:00Z}.
 * Midnight to the second is what a system writes that knows the day only.
 */
public final class TimesOfDay {

  private static final Pattern TIME_OF_DAY =
      Pattern.compile(
          GAP
              + "(?:[(（]?(?:星期|周)[一二三四五六日天][)）]?)?"
              + GAP
              + "[T|-]?"
              + GAP
              + "("
              + PartOfDay.ANY
              + ")?"
              + GAP
              + "(2[0-3]|[01]?\\d)"
              + GAP
              + "(?:[:：]|时|点)"
              + GAP
              + "([0-5]?\\d)(?!\\d)分?"
              + "(?:"
              + GAP
              + "[:：]"
              + GAP
              + "([0-5]?\\d)(?!\\d)秒?|"
              + GAP
              + "([0-5]?\\d)秒)?"
              + "(?: ?([AaPp])[.]?[Mm][.]?(?![A-Za-z]))?"
              + "(?:\\.\\d{1,9})?");

  /** ISO 8601:2004, 4.2.5.1, RFC 5322, 3.3 and 4.3; 09:00-11:30 is a range of hours. */
  private static final Pattern OFFSET =
      Pattern.compile(" ?(?:GMT|UTC)?([+-]\\d{2}:?\\d{2})(?![:\\d])| ?(?:Z|GMT|UTC)(?![A-Za-z+-])");

  private TimesOfDay() {}

  /**
   * A day with the time of day that stands behind it; the day itself if none does.
   *
   * @param day a day in the text
   * @param text the text, full-width digits as plain ones
   */
  static TimeMatch addTo(TimeMatch day, String text) {
    Matcher time = TIME_OF_DAY.matcher(text).region(day.end(), text.length());
    if (!time.lookingAt()) {
      return day;
    }
    int hour = Integer.parseInt(time.group(2));
    if (time.group(1) != null) {
      hour = PartOfDay.of(time.group(1)).hour(hour);
    }
    if (time.group(6) != null && hour <= 12) {
      // 12:05 am is five past midnight.
      hour = hour % 12 + (time.group(6).equalsIgnoreCase("p") ? 12 : 0);
    }
    String second = time.group(4) == null ? time.group(5) : time.group(4);
    LocalDateTime local =
        day.time()
            .date()
            .atTime(
                hour,
                Integer.parseInt(time.group(3)),
                second == null ? 0 : Integer.parseInt(second));
    int end = time.end();
    Matcher offset = OFFSET.matcher(text).region(end, text.length()).useTransparentBounds(true);
    if ((second != null || text.charAt(day.end()) == 'T') && offset.lookingAt()) {
      local = inChina(local, offset.group(1) == null ? "Z" : offset.group(1));
      end = offset.end();
    }
    PublicationTime whole = second == null ? PublicationTime.ofMinute(local) : toTheSecond(local);
    return new TimeMatch(whole, day.start(), end);
  }

  /** A time that states its second; at midnight the day. */
  static PublicationTime toTheSecond(LocalDateTime time) {
    return time.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? PublicationTime.ofDay(time.toLocalDate())
        : PublicationTime.ofSecond(time);
  }

  /** Where a time of day ends that begins at a place, white space included; -1 if none does. */
  public static int endAt(String text, int from) {
    Matcher time = TIME_OF_DAY.matcher(text).region(from, text.length());
    return time.lookingAt() ? time.end() : -1;
  }

  private static LocalDateTime inChina(LocalDateTime local, String zone) {
    try {
      return local
          .atOffset(ZoneOffset.of(zone))
          .withOffsetSameInstant(PublicationTime.ZONE)
          .toLocalDateTime();
    } catch (DateTimeException beyondEighteenHours) {
      return local;
    }
  }
}
