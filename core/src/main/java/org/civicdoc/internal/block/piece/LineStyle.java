package org.civicdoc.internal.block.piece;

/**
 * How a line is printed as a whole.
 *
 * @param headingTag the level of the heading element around it, or 0
 * @param alignment between the margins
 * @param fontSize in CSS pixels, or 0 if the page's style sheet decides
 * @param known false for a text dump, where nothing is known of the print
 */
public record LineStyle(int headingTag, Alignment alignment, int fontSize, boolean known) {

  public static final LineStyle BODY = new LineStyle(0, Alignment.START, 0, true);
  public static final LineStyle UNKNOWN = new LineStyle(0, Alignment.START, 0, false);

  public LineStyle withHeadingTag(int level) {
    return new LineStyle(level, alignment, fontSize, known);
  }

  public LineStyle withAlignment(Alignment value) {
    return new LineStyle(headingTag, value, fontSize, known);
  }

  public LineStyle withFontSize(int pixels) {
    return new LineStyle(headingTag, alignment, pixels, known);
  }
}
