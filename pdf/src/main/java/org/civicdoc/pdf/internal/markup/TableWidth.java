package org.civicdoc.pdf.internal.markup;

import java.util.List;
import org.civicdoc.model.TableCell;
import org.civicdoc.model.TableRow;

/** How many columns a table has. */
final class TableWidth {

  private TableWidth() {}

  /**
   * The columns of the widest row. Columns that only a cell's span reaches, and no cell of another
   * row stands in, are none: {@code colspan="1000"} in a table of three columns spans three.
   *
   * @param rows the table's rows
   * @param limit the result is at most one more than this
   */
  static int of(List<TableRow> rows, int limit) {
    int cells = 1;
    int spanned = 1;
    for (TableRow row : rows) {
      cells = Math.max(cells, row.cells().size());
      long width = 0;
      for (TableCell cell : row.cells()) {
        width += cell.columnSpan();
      }
      if (width <= limit) {
        spanned = Math.max(spanned, (int) width);
      }
    }
    return Math.min(Math.max(cells, spanned), limit + 1);
  }
}
