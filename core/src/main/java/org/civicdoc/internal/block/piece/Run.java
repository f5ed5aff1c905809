package org.civicdoc.internal.block.piece;

import org.civicdoc.internal.text.Spaces;
import org.civicdoc.model.InlineImage;

/** Characters of one style, spaces as in the source. */
public record Run(String text, RunStyle style) {

  /**
   * Stands for a {@code <br>} until it is known whether that begins a paragraph. A line end of the
   * source is another thing: it only lays out the source.
   */
  public static final Run BREAK = new Run("\u2028", RunStyle.PLAIN);

  /** What stands for an image is a character that no rule sees. */
  private static final String INVISIBLE = "\u200B";

  /** An image within a line. */
  public static Run of(InlineImage image, RunStyle style) {
    return new Run(INVISIBLE, style.withImage(image));
  }

  public boolean isBreak() {
    return this.equals(BREAK);
  }

  public boolean isBlank() {
    return Spaces.isBlank(text);
  }
}
