package org.civicdoc.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a page was published, as exactly as it says. Civic pages state the time of China and never
 * name the zone.
 *
 * <pre>{@code
 * PublicationTime time = PublicationTime.parse("2020-12-30T17:40");
 * Optional<OffsetDateTime> instant = time.toOffsetDateTime(); // 2020-12-30T17:40+08:00
 * }</pre>
 *
 * <p>{@link #toString()} gives {@code 2020-12-30}, {@code 2020-12-30T17:40} or {@code
 * 2020-12-30T17:40:05}; {@link #parse(String)} reads these back.
 *
 * @param date the day
 * @param time the time of day, or null if the page states only the day
 * @param precision how exact {@code time} is
 */
public record PublicationTime(LocalDate date, @Nullable LocalTime time, TimePrecision precision) {

  /** The zone that all such times are in. */
  public static final ZoneOffset ZONE = ZoneOffset.ofHours(8);

  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  /**
   * Cuts the time to its precision.
   *
   * @throws IllegalArgumentException if there is a time without such a precision, or none with it
   */
  public PublicationTime {
    if ((time == null) != (precision == TimePrecision.DAY)) {
      throw new IllegalArgumentException("precision " + precision + " does not fit time " + time);
    }
    if (time != null) {
      time =
          time.truncatedTo(
              precision == TimePrecision.MINUTE ? ChronoUnit.MINUTES : ChronoUnit.SECONDS);
    }
  }

  /**
   * A day without a time.
   *
   * @param date the day
   * @return the time with day precision
   */
  public static PublicationTime ofDay(LocalDate date) {
    return new PublicationTime(date, null, TimePrecision.DAY);
  }

  /**
   * A time to the minute.
   *
   * @param dateTime the time; seconds are cut
   * @return the time with minute precision
   */
  public static PublicationTime ofMinute(LocalDateTime dateTime) {
    return new PublicationTime(
        dateTime.toLocalDate(), dateTime.toLocalTime(), TimePrecision.MINUTE);
  }

  /**
   * A time to the second.
   *
   * @param dateTime the time
   * @return the time with second precision
   */
  public static PublicationTime ofSecond(LocalDateTime dateTime) {
    return new PublicationTime(
        dateTime.toLocalDate(), dateTime.toLocalTime(), TimePrecision.SECOND);
  }

  /**
   * Reads what {@link #toString()} gives.
   *
   * @param text such as {@code 2020-12-30T17:40}
   * @return the time
   * @throws java.time.format.DateTimeParseException if the text has another form
   */
  public static PublicationTime parse(String text) {
    return switch (text.length()) {
      case 10 -> ofDay(LocalDate.parse(text));
      case 16 -> ofMinute(LocalDateTime.parse(text, MINUTES));
      default -> ofSecond(LocalDateTime.parse(text, SECONDS));
    };
  }

  /**
   * The time as a point on the world's clock.
   *
   * @return date and time at +08:00; empty if only the day is known
   */
  public Optional<OffsetDateTime> toOffsetDateTime() {
    return Optional.ofNullable(time).map(t -> date.atTime(t).atOffset(ZONE));
  }

  @Override
  public String toString() {
    return time == null
        ? date.toString()
        : date.atTime(time).format(precision == TimePrecision.MINUTE ? MINUTES : SECONDS);
  }
}
