package org.civicdoc.internal.block;

/**
 * How a line is printed as a whole.
 *
 * @param headingTag the level of the heading element around it, or 0
 * @param alignment between the margins
 * @param fontSize in CSS pixels, or 0 if the page's style sheet decides
 * @param known false for a text dump, where nothing is known of the print
 */
record LineStyle(int headingTag, Alignment alignment, int fontSize, boolean known) {

  static final LineStyle BODY = new LineStyle(0, Alignment.START, 0, true);
  static final LineStyle UNKNOWN = new LineStyle(0, Alignment.START, 0, false);

  LineStyle withHeadingTag(int level) {
    return new LineStyle(level, alignment, fontSize, known);
  }

  LineStyle withAlignment(Alignment value) {
    return new LineStyle(headingTag, value, fontSize, known);
  }

  LineStyle withFontSize(int pixels) {
    return new LineStyle(headingTag, alignment, pixels, known);
  }
}
