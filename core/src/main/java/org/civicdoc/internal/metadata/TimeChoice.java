package org.civicdoc.internal.metadata;

import java.util.BitSet;
import java.util.List;
import org.civicdoc.internal.profile.Subject;
import org.civicdoc.model.IssueCode;
import org.civicdoc.model.IssueSeverity;
import org.civicdoc.model.ParseIssue;
import org.civicdoc.model.PublicationTime;
import org.civicdoc.model.Sourced;
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
    evidence.byline(rivals, BylineField.PUBLISHED, true);
    evidence.byline(rivals, BylineField.DATE, true);
    evidence.header(rivals, BylineField.PUBLISHED);
    evidence.byline(rivals, BylineField.PUBLISHED, false);
    Byline.Yearless yearless = reading.byline().yearless();
    if (rivals.isEmpty() && yearless != null) {
      new MissingYear(reading, pageUrl).offer(yearless, rivals, evidence);
    }
    evidence.marked(rivals, Evidence.AS_IS);
    evidence.metaTags(rivals, Evidence.AS_IS);
    evidence.jsonLd(rivals, reading.jsonLd().published(), "datePublished");
    evidence.byline(rivals, BylineField.UPDATED, true);
    if (rivals.isEmpty()) {
      evidence.byline(rivals, BylineField.DOCUMENT_DATE, true);
      evidence.header(rivals, BylineField.DOCUMENT_DATE);
    }
    if (rivals.isEmpty()) {
      offerRelease(rivals);
    }
    if (rivals.isEmpty() && pageUrl != null) {
      evidence.address(rivals, UrlDates.find(pageUrl).orElse(null));
    }
    if (rivals.isEmpty()) {
      offerSignature(rivals);
    }
    Sourced<PublicationTime> settled = rivals.settle();
    reportTime(settled);
    return settled;
  }

  private void offerRelease(Rivals<PublicationTime> rivals) {
    ClosingDate release = ClosingDate.ofRelease(reading.facts().lines(), reading.body());
    if (release != null) {
      String time = release.time().toString();
      evidence.visible(rivals, time, "date of the release, below the text", release.line());
      used.set(release.line(), release.end());
    }
  }

  private void offerSignature(Rivals<PublicationTime> rivals) {
    ClosingDate signature = ClosingDate.ofSignature(reading.facts().lines(), reading.body());
    if (signature != null) {
      String rule = "date of the signature, as there is no other";
      evidence.inferred(rivals, signature.time(), rule, signature.line());
      used.set(signature.line(), signature.end());
    }
  }

  /** The indexes of lines that hold nothing but the time that was chosen for want of a byline's. */
  BitSet lines() {
    return used;
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
