package org.civicdoc.internal.metadata;

import org.civicdoc.internal.metadata.byline.Byline;
import org.civicdoc.internal.metadata.byline.ClosingDate;
import org.civicdoc.internal.metadata.date.PublicationTimes;
import org.civicdoc.internal.metadata.date.UrlDates;
import org.civicdoc.internal.metadata.markup.MarkedValue;
import org.civicdoc.internal.profile.Subject;
import org.civicdoc.model.PublicationTime;
import org.jspecify.annotations.Nullable;

/** Gives a day of the byline the year of another date that the page states; invents none. */
final class MissingYear {

  /** How many of the last lines of the article may hold its signature. */
  private static final int SIGNATURE = 12;

  private final PageReading reading;
  private final @Nullable String pageUrl;

  MissingYear(PageReading reading, @Nullable String pageUrl) {
    this.reading = reading;
    this.pageUrl = pageUrl;
  }

  /** Offers the day in the year of the first date that is near to it. */
  void offer(Byline.Yearless yearless, Rivals<PublicationTime> rivals, Evidence evidence) {
    PageFacts facts = reading.facts();
    PublicationTime time = null;
    for (String tag : facts.metaTags().find(Subject.PUBLISHED_AT)) {
      time = time == null ? near(yearless, tag) : time;
    }
    for (MarkedValue marked : facts.marked().find(Subject.PUBLISHED_AT)) {
      time = time == null ? near(yearless, marked.value()) : time;
    }
    String published = reading.jsonLd().published();
    if (time == null && published != null) {
      time = near(yearless, published);
    }
    if (time == null && pageUrl != null) {
      time = UrlDates.find(pageUrl).map(day -> yearless.time().near(day.date())).orElse(null);
    }
    if (time == null) {
      ClosingDate closing = ClosingDate.alone(reading.facts().lines(), yearless.line(), SIGNATURE);
      time = closing == null ? null : yearless.time().near(closing.time().date());
    }
    evidence.inferred(rivals, time, "day without year, near another date", yearless.line());
  }

  private static @Nullable PublicationTime near(Byline.Yearless yearless, String other) {
    return PublicationTimes.parse(other)
        .map(found -> yearless.time().near(found.date()))
        .orElse(null);
  }
}
