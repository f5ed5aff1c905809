package org.civicdoc.pdf.internal.typesetting;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineText;
import org.jspecify.annotations.Nullable;

/** A text, or a box such as an image, within one line. */
final class LinePiece {

  /** Stands for a box without text: stretchable on both sides. */
  private static final String OBJECT = "\u3000";

  private final Object item;
  private final String string;
  private final float width;
  private final int innerGaps;
  private int gaps;

  private LinePiece(Object item, String string, float width, int innerGaps) {
    this.item = item;
    this.string = string;
    this.width = width;
    this.innerGaps = innerGaps;
  }

  static LinePiece ofText(InlineText text, String string, float width) {
    return new LinePiece(text, string, width, Gaps.count(string));
  }

  static LinePiece ofBox(Box box) {
    String string = box.getElement() == null ? "" : box.getElement().getTextContent();
    return new LinePiece(box, string.isEmpty() ? OBJECT : string, box.getWidth(), 0);
  }

  /** The text or box itself. */
  Object item() {
    return item;
  }

  /** The natural width in dots. */
  float width() {
    return width;
  }

  /** How many gaps within and after the piece may grow; known after {@link #countGaps}. */
  int gaps() {
    return gaps;
  }

  void countGaps(@Nullable LinePiece following) {
    boolean after =
        following != null
            && !string.isEmpty()
            && !following.string.isEmpty()
            && LineBreakRules.canStretch(
                string.codePointBefore(string.length()), following.string.codePointAt(0));
    gaps = innerGaps + (after ? 1 : 0);
  }
}
