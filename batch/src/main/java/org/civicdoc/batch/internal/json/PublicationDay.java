package org.civicdoc.batch.internal.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.civicdoc.model.PublicationTime;

/**
 * The day of a date by ISO 8601: {@code 2020-12-30}, also followed by {@code T17:40}, {@code
 * T17:40:05} and {@code Z} or {@code +08:00}, with a blank instead of the T. Without an offset it
 * is the time of China.
 */
final class PublicationDay {

  private static final DateTimeFormatter FORMAT =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .optionalStart()
          .appendPattern("['T'][' ']")
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .optionalStart()
          .appendOffsetId()
          .toFormatter(Locale.ROOT);

  private PublicationDay() {}

  /** The day; a {@link DateTimeException} says that the text is no such date. */
  static LocalDate of(String text) {
    TemporalAccessor parsed = FORMAT.parse(text);
    return parsed.isSupported(ChronoField.OFFSET_SECONDS)
        ? OffsetDateTime.from(parsed).withOffsetSameInstant(PublicationTime.ZONE).toLocalDate()
        : LocalDate.from(parsed);
  }
}
