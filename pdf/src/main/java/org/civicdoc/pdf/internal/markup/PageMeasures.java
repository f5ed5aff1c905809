package org.civicdoc.pdf.internal.markup;

import java.util.List;

/**
 * The measures of a form's page.
 *
 * @param ems how many ems of the text's type stand on a line
 * @param width of the text's line, in points
 * @param wideWidth of a line across a page turned sideways, in points
 * @param tableTypes the sizes of tables, from the largest
 */
record PageMeasures(float ems, float width, float wideWidth, List<TableType> tableTypes) {

  static float points(float millimetres) {
    return millimetres / 25.4f * 72;
  }
}
