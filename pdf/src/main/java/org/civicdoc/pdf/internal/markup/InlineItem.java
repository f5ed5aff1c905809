package org.civicdoc.pdf.internal.markup;

import java.util.List;
import org.civicdoc.model.Inline;
import org.civicdoc.model.InlineImage;
import org.jspecify.annotations.Nullable;

/** A piece of a line of inlines, taken out of their nesting. */
sealed interface InlineItem {

  /** The inlines around the piece, outermost first. */
  List<Inline> around();

  /**
   * Text within one inline.
   *
   * @param printed the characters to print, never empty
   * @param original what they stand for; null if they stand for themselves
   */
  record Run(String printed, @Nullable String original, List<Inline> around)
      implements InlineItem {}

  /** A line break. */
  record Break(List<Inline> around) implements InlineItem {}

  /** An image. */
  record Picture(InlineImage image, List<Inline> around) implements InlineItem {}
}
