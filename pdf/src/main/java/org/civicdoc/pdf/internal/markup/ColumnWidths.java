package org.civicdoc.pdf.internal.markup;

import java.util.Locale;
import org.w3c.dom.Element;

/**
 * Widths of the columns of a table whose columns the engine must not measure: it would measure each
 * of the pieces in which a long table is laid out, and columns would shift from piece to piece; and
 * it would let what does not fit, and pictures, push other columns off the page.
 */
final class ColumnWidths {

  private final float[] points;

  /**
   * Shares a line among columns: each has what it must have, or its longest word if there is no
   * room for that; and of the rest the more the more text it holds.
   *
   * @param columns what the columns need
   * @param type what they are set in
   * @param line points of the line
   */
  ColumnWidths(TableColumns columns, TableType type, float line) {
    points = new float[columns.count()];
    boolean roomy = type.width(columns.least(), points.length) <= line;
    float[] lacks = new float[points.length];
    float lacking = 0;
    float taken = 0;
    for (int i = 0; i < points.length; i++) {
      float has = roomy ? columns.least(i) : columns.words(i);
      lacks[i] = (roomy ? columns.wanted(i) : columns.least(i)) - has;
      lacking += lacks[i];
      points[i] = type.width(has, 1);
      taken += points[i];
    }
    float share = line > taken && lacking > 0 ? (line - taken) / lacking : 0;
    for (int i = 0; i < points.length; i++) {
      points[i] += share * lacks[i];
    }
  }

  /** Writes the columns of one piece of the table. */
  void write(Xhtml xhtml, Element table) {
    float all = 0;
    for (float width : points) {
      all += width;
    }
    Element group = xhtml.append(table, "colgroup");
    for (float width : points) {
      String share = String.format(Locale.ROOT, "width: %.2f%%", 100 * width / all);
      xhtml.append(group, "col").setAttribute("style", share);
    }
  }
}
