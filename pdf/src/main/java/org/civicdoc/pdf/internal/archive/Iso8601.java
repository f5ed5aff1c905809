package org.civicdoc.pdf.internal.archive;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.civicdoc.model.PublicationTime;

/** Times as XMP writes them (ISO 16684-1, 8.2.1.2). */
final class Iso8601 {

  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

  private Iso8601() {}

  static String of(OffsetDateTime time) {
    return time.format(SECONDS);
  }

  /** As exactly as the page states it. */
  static String of(PublicationTime time) {
    return time.time() == null ? time.toString() : time + "+08:00";
  }
}
