package org.civicdoc.explain;

import org.jspecify.annotations.Nullable;

/** Writes an explanation for people. */
final class ExplanationText {

  private static final int LONGEST_VALUE = 120;

  private final StringBuilder out = new StringBuilder();

  private ExplanationText() {}

  static String of(Explanation explanation) {
    ExplanationText text = new ExplanationText();
    text.line("profiles: " + String.join(", ", explanation.profiles()));
    text.content(explanation.content());
    explanation.fields().forEach(text::field);
    text.dropped(explanation);
    return text.out.toString();
  }

  private void content(ContentChoice content) {
    line("");
    line("content");
    if (content.refusal() != null) {
      line("  none: " + content.refusal());
    }
    boolean chosen = content.refusal() == null;
    for (ContentCandidate candidate : content.candidates()) {
      String size = candidate.prose() + " characters of prose, " + candidate.images() + " images";
      line(mark(chosen) + candidate.place() + "  (" + size + ")");
      reason(candidate.reason(), null);
      chosen = false;
    }
  }

  private void field(FieldChoice choice) {
    line("");
    line(choice.field());
    for (FieldCandidate candidate : choice.candidates()) {
      line(mark(candidate.equals(choice.chosen())) + cut(candidate.value()));
      reason(candidate.reason(), candidate.place());
    }
  }

  private void dropped(Explanation explanation) {
    if (explanation.dropped().isEmpty()) {
      return;
    }
    line("");
    line("left out of the blocks");
    for (Dropped part : explanation.dropped()) {
      line("  - " + part.text() + "  (" + part.characters() + " characters)");
      reason(part.reason(), part.place());
    }
    if (explanation.moreDropped() > 0) {
      line("  … and " + explanation.moreDropped() + " more");
    }
  }

  private void reason(Reason reason, @Nullable String place) {
    String profile = reason.profile() == null ? "" : "  [" + reason.profile() + "]";
    line("      by " + reason + profile);
    if (place != null) {
      line("      at " + place);
    }
  }

  private static String mark(boolean chosen) {
    return chosen ? "  * " : "  - ";
  }

  private static String cut(String value) {
    return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
  }

  private void line(String line) {
    out.append(line).append('\n');
  }
}
