package org.civicdoc.pdf.internal.markup;

/**
 * A size that tables are set in, as the theme's style sheet has it.
 *
 * @param styleClass the style class of the table
 * @param size the size of the type in points
 * @param padding points that paddings and border of a cell take, left and right together
 */
record TableType(String styleClass, float size, float padding) {

  /** Points that columns take of whose text so many ems stand side by side. */
  float width(float ems, int columns) {
    return ems * size + columns * padding;
  }
}
