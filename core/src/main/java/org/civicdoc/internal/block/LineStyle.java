package org.civicdoc.internal.block;

/**
 * How a line is printed as a whole.
 *
 * @param headingTag the level of the heading element around it, or 0
 * @param alignment between the margins
 * @param known false for a text dump, where nothing is known of the print
 */
record LineStyle(int headingTag, Alignment alignment, boolean known) {

  static final LineStyle BODY = new LineStyle(0, Alignment.START, true);
  static final LineStyle UNKNOWN = new LineStyle(0, Alignment.START, false);

  LineStyle withHeadingTag(int level) {
    return new LineStyle(level, alignment, known);
  }

  LineStyle withAlignment(Alignment value) {
    return new LineStyle(headingTag, value, known);
  }
}
