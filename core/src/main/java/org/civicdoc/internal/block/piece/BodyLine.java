package org.civicdoc.internal.block.piece;

import java.util.List;
import org.civicdoc.internal.page.FileLink;
import org.civicdoc.internal.text.Spaces;

/**
 * A line that stands on its own: a paragraph, a heading or a part of the signature.
 *
 * @param runs its characters
 * @param text the same without style, spaces collapsed
 * @param style how it is printed
 */
public record BodyLine(List<Run> runs, String text, LineStyle style) implements Piece {

  public static BodyLine of(List<Run> runs, LineStyle style) {
    if (runs.size() == 1) {
      return new BodyLine(List.copyOf(runs), Spaces.collapse(runs.get(0).text()), style);
    }
    StringBuilder text = new StringBuilder();
    for (Run run : runs) {
      text.append(run.text());
    }
    return new BodyLine(List.copyOf(runs), Spaces.collapse(text.toString()), style);
  }

  /** Whether its characters are all printed alike; false if it has none. */
  boolean isOfOneStyle() {
    for (Run run : runs) {
      if (!run.style().equals(runs.get(0).style())) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** The whole line as one run, spaces collapsed, if it is of one style. */
  Run asRun() {
    return new Run(text, runs.get(0).style());
  }

  /** Whether every visible character is bold. */
  public boolean isStrong() {
    for (Run run : runs) {
      if (!run.style().strong() && !run.isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** Whether every visible character is part of a link. */
  public boolean isLinked() {
    for (Run run : runs) {
      if (run.style().href() == null && !run.isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** Whether some of it is part of a link. */
  public boolean holdsLink() {
    return runs.stream().anyMatch(run -> run.style().href() != null);
  }

  /** Whether it is nothing but the links to several files: a box of attachments. */
  public boolean isBoxOfFiles() {
    String first = null;
    boolean several = false;
    for (Run run : runs) {
      String href = run.style().href();
      if (href != null && FileLink.isFile(href)) {
        several |= first != null && !href.equals(first);
        first = href;
      } else if (!run.isBlank()) {
        return false;
      }
    }
    return several;
  }

  public boolean isCentered() {
    return style.alignment() == Alignment.CENTER;
  }

  public boolean isAtEnd() {
    return style.alignment() == Alignment.END;
  }
}
