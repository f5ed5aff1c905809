package org.civicdoc.pdf.internal.markup;

import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;

/**
 * Widths of a long table's columns, measured over all rows once: the engine would measure each of
 * the pieces in which it lays the table out, and columns would shift from piece to piece.
 */
final class ColumnWidths {

  /** Ems of text that make a column wider; longer texts go over lines. */
  private static final float WIDEST = 24;

  private static final float NARROWEST = 2;

  /** Ems that a cell's borders and padding take. */
  private static final float PADDING = 1;

  private final float[] ems;

  private ColumnWidths(float[] ems) {
    this.ems = ems;
  }

  static ColumnWidths of(TableGrid grid) {
    float[] ems = new float[grid.columns()];
    for (List<TableGrid.Placed> row : grid.rows()) {
      for (TableGrid.Placed placed : row) {
        if (placed.columnSpan() == 1) {
          int column = placed.column();
          ems[column] = Math.max(ems[column], TitleLines.ems(placed.text()));
        }
      }
    }
    for (int i = 0; i < ems.length; i++) {
      ems[i] = Math.max(NARROWEST, Math.min(ems[i], WIDEST)) + PADDING;
    }
    return new ColumnWidths(ems);
  }

  /** Writes the columns of one piece of the table. */
  void write(Xhtml xhtml, Element table) {
    float all = 0;
    for (float width : ems) {
      all += width;
    }
    Element group = xhtml.append(table, "colgroup");
    for (float width : ems) {
      String share = String.format(Locale.ROOT, "width: %.2f%%", 100 * width / all);
      xhtml.append(group, "col").setAttribute("style", share);
    }
  }
}
