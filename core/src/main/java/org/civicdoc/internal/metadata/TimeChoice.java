package org.civicdoc.internal.metadata;

import java.util.BitSet;
import java.util.List;
import org.civicdoc.internal.metadata.byline.Byline;
import org.civicdoc.internal.metadata.byline.BylineEntry;
import org.civicdoc.internal.metadata.byline.BylineField;
import org.civicdoc.internal.metadata.byline.BylinePlace;
import org.civicdoc.internal.metadata.byline.ClosingDate;
import org.civicdoc.internal.metadata.byline.HeaderEntry;
import org.civicdoc.internal.metadata.date.PublicationTimes;
import org.civicdoc.internal.metadata.date.UrlDates;
import org.civicdoc.internal.profile.Subject;
import org.civicdoc.model.IssueCode;
import org.civicdoc.model.IssueSeverity;
import org.civicdoc.model.ParseIssue;
import org.civicdoc.model.PublicationTime;
import org.civicdoc.model.Sourced;
import org.civicdoc.model.TimePrecision;
import org.jspecify.annotations.Nullable;

/** Chooses the time of publication. One for each page. */
final class TimeChoice {

  private final PageReading reading;
  private final Evidence evidence;
  private final @Nullable String pageUrl;
  private final List<ParseIssue> issues;
  private final BitSet used = new BitSet();

  TimeChoice(
      PageReading reading, Evidence evidence, @Nullable String pageUrl, List<ParseIssue> issues) {
    this.reading = reading;
    this.evidence = evidence;
    this.pageUrl = pageUrl;
    this.issues = issues;
  }

  @Nullable Sourced<PublicationTime> publishedAt() {
    Rivals<PublicationTime> rivals = Rivals.ofTimes(Subject.PUBLISHED_AT);
    evidence.markedByUsers(rivals, Evidence.AS_IS);
    evidence.byline(rivals, BylineField.PUBLISHED, BylinePlace.ABOVE_TEXT);
    if (!repeatsTableWithTime()) {
      evidence.header(rivals, BylineField.PUBLISHED);
    }
    evidence.byline(rivals, BylineField.DATE, BylinePlace.ABOVE_TEXT);
    evidence.header(rivals, BylineField.PUBLISHED);
    evidence.byline(rivals, BylineField.PUBLISHED, BylinePlace.BELOW_TEXT);
    evidence.byline(rivals, BylineField.DATE, BylinePlace.BELOW_TEXT);
    Byline.Yearless yearless = reading.byline().yearless();
    if (rivals.isEmpty() && yearless != null) {
      new MissingYear(reading, pageUrl).offer(yearless, rivals, evidence);
    }
    evidence.marked(rivals, Evidence.AS_IS);
    evidence.metaTags(rivals, Evidence.AS_IS);
    evidence.jsonLd(rivals, reading.jsonLd().published(), "datePublished");
    evidence.byline(rivals, BylineField.UPDATED, BylinePlace.ABOVE_TEXT);
    evidence.byline(rivals, BylineField.UPDATED, BylinePlace.BELOW_TEXT);
    if (rivals.isEmpty()) {
      evidence.byline(rivals, BylineField.DOCUMENT_DATE, BylinePlace.ABOVE_TEXT);
      evidence.header(rivals, BylineField.DOCUMENT_DATE);
    }
    if (rivals.isEmpty()) {
      offerClosing(rivals, ClosingDate.ofRelease(reading.facts().lines(), reading.body()));
    }
    if (rivals.isEmpty() && pageUrl != null) {
      evidence.address(rivals, UrlDates.find(pageUrl).orElse(null));
    }
    if (rivals.isEmpty()) {
      evidence.byline(rivals, BylineField.DATE, BylinePlace.CALENDAR);
    }
    if (rivals.isEmpty()) {
      offerClosing(rivals, ClosingDate.inBrackets(reading.facts().lines(), reading.body()));
    }
    BylineEntry note = reading.byline().note();
    if (rivals.isEmpty() && note != null) {
      evidence.visible(rivals, note.value(), "day in brackets below the title", note.line());
    }
    Sourced<PublicationTime> settled = rivals.settle();
    reportTime(settled);
    return settled;
  }

  /** Whether the date without label is the day of the header table, with the time of day. */
  private boolean repeatsTableWithTime() {
    HeaderEntry table = reading.header().find(BylineField.PUBLISHED);
    List<BylineEntry> dates = reading.byline().find(BylineField.DATE, BylinePlace.ABOVE_TEXT);
    PublicationTime day = table == null ? null : time(table.value());
    PublicationTime whole = dates.isEmpty() ? null : time(dates.get(0).value());
    return day != null
        && whole != null
        && day.date().equals(whole.date())
        && day.precision() == TimePrecision.DAY;
  }

  private static @Nullable PublicationTime time(String text) {
    return PublicationTimes.parse(text).orElse(null);
  }

  private void offerClosing(Rivals<PublicationTime> rivals, @Nullable ClosingDate closing) {
    if (closing != null) {
      evidence.visible(rivals, closing.time().toString(), "date below the text", closing.line());
      used.set(closing.line(), closing.end());
    }
  }

  /** The indexes of the lines below the text that hold nothing but the time. */
  BitSet lines() {
    return used;
  }

  /** That a page was changed later does not contradict when it was published. */
  private boolean isUpdate(PublicationTime time) {
    return reading.byline().entries().stream()
        .anyMatch(
            entry -> entry.field() == BylineField.UPDATED && time.equals(time(entry.value())));
  }

  private void reportTime(@Nullable Sourced<PublicationTime> time) {
    if (time == null) {
      issues.add(
          ParseIssue.of(
              IssueCode.NO_PUBLICATION_TIME,
              IssueSeverity.INFO,
              "the page states no date of publication"));
      return;
    }
    time.others().stream()
        .filter(other -> !other.value().date().equals(time.value().date()))
        .filter(other -> !isUpdate(other.value()))
        .findFirst()
        .ifPresent(
            other ->
                issues.add(
                    new ParseIssue(
                        IssueCode.CONFLICTING_METADATA,
                        IssueSeverity.INFO,
                        time.from()
                            + " says "
                            + time.value()
                            + ", "
                            + other.from()
                            + " says "
                            + other.value(),
                        "publishedAt")));
  }
}
