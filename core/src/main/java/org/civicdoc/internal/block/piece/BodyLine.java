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

  private static final char WIDE = '\u3000';

  /** Spaces as wide as so many half characters set a line to the right instead of indenting it. */
  private static final int FAR = 16;

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
    for (Run run : runs) {
      if (run.style().href() != null) {
        return true;
      }
    }
    return false;
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

  /** Whether it is set to the right, by its style or by the spaces before it. */
  public boolean isAtEnd() {
    return style.alignment() == Alignment.END || isFarIndented();
  }

  private boolean isFarIndented() {
    int indent = 0;
    for (Run run : runs) {
      for (int i = 0; i < run.text().length(); i++) {
        char c = run.text().charAt(i);
        if (!Spaces.isSpace(c) && !Spaces.isInvisible(c)) {
          return indent >= FAR;
        }
        indent += c == WIDE ? 2 : Spaces.isIndent(c) ? 1 : 0;
      }
    }
    return false;
  }
}
