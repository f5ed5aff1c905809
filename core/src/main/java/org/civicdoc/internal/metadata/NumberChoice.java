package org.civicdoc.internal.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.civicdoc.internal.metadata.byline.BylineEntry;
import org.civicdoc.internal.metadata.byline.BylineField;
import org.civicdoc.internal.metadata.byline.BylinePlace;
import org.civicdoc.internal.metadata.byline.DocumentNumbers;
import org.civicdoc.internal.metadata.byline.WithoutLabel;
import org.civicdoc.internal.metadata.line.PageLine;
import org.civicdoc.internal.metadata.line.Spacing;
import org.civicdoc.internal.metadata.title.TitleSpan;
import org.civicdoc.internal.profile.Subject;
import org.civicdoc.model.Sourced;
import org.jspecify.annotations.Nullable;

/** Chooses the document number and the index number. One for each page. */
final class NumberChoice {

  private static final int LINES_OF_ORDER = 3;
  private static final int ABOVE_TITLE = 2;

  private static final Pattern BETWEEN_ELEMENTS = Pattern.compile(String.valueOf(Spacing.SEAM));

  private final PageReading reading;
  private final Evidence evidence;
  private final WithoutLabel withoutLabel;

  NumberChoice(PageReading reading, Evidence evidence) {
    this.reading = reading;
    this.evidence = evidence;
    this.withoutLabel = new WithoutLabel(reading.labels());
  }

  @Nullable Sourced<String> documentNumber(@Nullable Sourced<String> title) {
    Rivals<String> rivals = Rivals.ofText(Subject.DOCUMENT_NUMBER);
    evidence.markedByUsers(rivals, withoutLabel);
    evidence.header(rivals, BylineField.DOCUMENT_NUMBER);
    evidence.byline(rivals, BylineField.DOCUMENT_NUMBER, BylinePlace.ABOVE_TEXT);
    if (rivals.isEmpty()) {
      offerNumberAboveText(rivals);
    }
    if (rivals.isEmpty()) {
      offerNumberBesideDay(rivals);
    }
    if (rivals.isEmpty() && title != null) {
      evidence.unseen(
          rivals, DocumentNumbers.inTitle(title.value()), title.from(), "end of the title");
    }
    return rivals.settle();
  }

  /** The number stands on a line of its own, above or below the title that the document repeats. */
  private void offerNumberAboveText(Rivals<String> rivals) {
    List<PageLine> lines = reading.facts().lines();
    TitleSpan title = reading.title();
    int from = Math.max(0, reading.body().start() - 12);
    if (title != null) {
      // What only looks like the title may be the name of an order.
      from = title.agreement() > 0 ? title.to() : Math.max(0, title.from() - ABOVE_TITLE);
    }
    int to = Math.min(lines.size(), Math.min(reading.body().start() + 3, from + 40));
    for (int i = from; i < to && rivals.isEmpty(); i++) {
      String line = reading.labels().withoutFirstElement(lines.get(i).text());
      String number = DocumentNumbers.ofLine(line);
      if (number == null) {
        number = numberOfOrder(lines, i, to);
      }
      evidence.visible(rivals, number, "line that is a number of documents", i);
    }
  }

  /** The number stands beside the day, in an element of its own and without a label. */
  private void offerNumberBesideDay(Rivals<String> rivals) {
    for (BylineEntry entry : reading.byline().find(BylineField.PUBLISHED, BylinePlace.ABOVE_TEXT)) {
      String line = reading.facts().lines().get(entry.line()).text();
      for (String part : BETWEEN_ELEMENTS.split(line)) {
        evidence.visible(
            rivals, DocumentNumbers.ofLine(part), "number beside the day", entry.line());
      }
    }
  }

  /** Blank paragraphs set the lines of an order apart. */
  private static @Nullable String numberOfOrder(List<PageLine> lines, int from, int to) {
    List<String> order = new ArrayList<>(LINES_OF_ORDER);
    boolean numbered = false;
    for (int i = from; i < to && order.size() < LINES_OF_ORDER; i++) {
      String text = lines.get(i).text();
      if (!Spacing.normalise(text).isEmpty()) {
        numbered |= !order.isEmpty() && DocumentNumbers.isOrderNumber(text);
        order.add(text);
      }
    }
    return numbered ? DocumentNumbers.ofLines(order) : null;
  }

  @Nullable Sourced<String> indexNumber() {
    Rivals<String> rivals = Rivals.ofText(Subject.INDEX_NUMBER);
    evidence.markedByUsers(rivals, withoutLabel);
    evidence.header(rivals, BylineField.INDEX_NUMBER);
    evidence.byline(rivals, BylineField.INDEX_NUMBER, BylinePlace.ABOVE_TEXT);
    return rivals.settle();
  }
}
