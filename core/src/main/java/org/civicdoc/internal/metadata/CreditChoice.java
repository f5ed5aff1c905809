package org.civicdoc.internal.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.civicdoc.internal.metadata.byline.AuthorSlot;
import org.civicdoc.internal.metadata.byline.BylineField;
import org.civicdoc.internal.metadata.byline.BylinePlace;
import org.civicdoc.internal.metadata.byline.SourceSlot;
import org.civicdoc.internal.metadata.byline.WithoutLabel;
import org.civicdoc.internal.metadata.date.PublicationTimes;
import org.civicdoc.internal.profile.Subject;
import org.civicdoc.internal.text.ResourceLines;
import org.civicdoc.model.Sourced;
import org.civicdoc.model.ValueSource;
import org.jspecify.annotations.Nullable;

/** Chooses whom an article is credited to: source, publisher, author, editor. One for each page. */
final class CreditChoice {

  /** What a site calls itself as a source; the name it means is kept as a rival. */
  private static final Set<String> SELF =
      Set.copyOf(ResourceLines.of(CreditChoice.class, "self-names.txt"));

  private final PageReading reading;
  private final Evidence evidence;
  private final WithoutLabel withoutLabel;
  private final List<Integer> lines = new ArrayList<>(2);

  CreditChoice(PageReading reading, Evidence evidence) {
    this.reading = reading;
    this.evidence = evidence;
    this.withoutLabel = new WithoutLabel(reading.labels());
  }

  @Nullable Sourced<String> source(@Nullable Sourced<String> siteName) {
    Rivals<String> rivals = Rivals.ofText(Subject.SOURCE);
    evidence.markedByUsers(rivals, withoutLabel);
    evidence.byline(rivals, BylineField.SOURCE, BylinePlace.ABOVE_TEXT);
    evidence.header(rivals, BylineField.SOURCE);
    evidence.marked(rivals, withoutLabel);
    evidence.byline(rivals, BylineField.SOURCE, BylinePlace.BELOW_TEXT);
    evidence.metaTags(rivals, withoutLabel);
    if (rivals.isEmpty() && reading.title() != null) {
      SourceSlot slot =
          SourceSlot.find(
              reading.facts().lines(),
              reading.title().to(),
              reading.header().lines(),
              reading.body(),
              reading.labels());
      if (slot != null) {
        evidence.visible(rivals, slot.name(), "name beside the date", slot.line());
        lines.add(slot.line());
      }
    }
    Sourced<String> printed = rivals.settle();
    if (printed != null && siteName != null && SELF.contains(printed.value())) {
      evidence.unseen(rivals, siteName.value(), ValueSource.INFERRED, "siteName, called 本网 or so");
      return rivals.settle();
    }
    return printed;
  }

  @Nullable Sourced<String> publisher() {
    Rivals<String> rivals = Rivals.ofText(Subject.PUBLISHER);
    evidence.markedByUsers(rivals, withoutLabel);
    evidence.header(rivals, BylineField.PUBLISHER);
    evidence.byline(rivals, BylineField.PUBLISHER, BylinePlace.ABOVE_TEXT);
    evidence.byline(rivals, BylineField.PUBLISHER, BylinePlace.BELOW_TEXT);
    return rivals.settle();
  }

  @Nullable Sourced<String> author() {
    Rivals<String> rivals = Rivals.ofText(Subject.AUTHOR);
    evidence.markedByUsers(rivals, withoutLabel);
    evidence.byline(rivals, BylineField.AUTHOR, BylinePlace.ABOVE_TEXT);
    evidence.byline(rivals, BylineField.AUTHOR, BylinePlace.BELOW_TEXT);
    evidence.marked(rivals, this::name);
    evidence.jsonLd(rivals, reading.jsonLd().author(), "author");
    if (rivals.isEmpty() && reading.title() != null) {
      AuthorSlot slot =
          AuthorSlot.find(
              reading.facts().lines(), reading.title().to(), reading.body(), reading.labels());
      if (slot != null) {
        evidence.visible(rivals, slot.names(), "names behind 记者 or 文/图, or a group", slot.line());
        lines.add(slot.line());
      }
    }
    if (!rivals.isEmpty()) {
      // 网页设计规范 lets the tag hold author or editor, so alone it names neither.
      evidence.metaTags(rivals, Evidence.AS_IS);
    }
    return rivals.settle();
  }

  /** Classes that mark an author may mark the day, too. */
  private @Nullable String name(@Nullable String marked) {
    String name = withoutLabel.apply(marked);
    return name == null || PublicationTimes.find(name).isPresent() ? null : name;
  }

  @Nullable Sourced<String> editor() {
    Rivals<String> rivals = Rivals.ofText(Subject.EDITOR);
    evidence.markedByUsers(rivals, withoutLabel);
    evidence.byline(rivals, BylineField.EDITOR, BylinePlace.BELOW_TEXT);
    evidence.byline(rivals, BylineField.EDITOR, BylinePlace.ABOVE_TEXT);
    evidence.marked(rivals, withoutLabel);
    return rivals.settle();
  }

  /** The lines that hold a source or an author beside the byline. */
  List<Integer> lines() {
    return lines;
  }
}
