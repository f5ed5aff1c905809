package org.civicdoc.pdf.internal.markup;

import java.util.List;

/**
 * Which rows of a table are repeated on each page that it goes over. A header that might take a
 * page of its own is not: what of it stands on a second page would be taken for a repetition.
 */
final class RepeatedHeader {

  private static final int MOST_ROWS = 6;

  /** Characters, counting the longest cell of each row: some 60 lines in the narrowest column. */
  private static final int MOST_TEXT = 120;

  /** The same on a page turned sideways, which has fewer lines, and of columns that break words. */
  private static final int MOST_TEXT_OF_WIDE = 60;

  private RepeatedHeader() {}

  /** How many leading rows are repeated. */
  static int rows(TableGrid grid, TableFit fit) {
    if (grid.headerRows() > MOST_ROWS) {
      return 0;
    }
    int characters = 0;
    for (List<TableGrid.Placed> row : grid.rows().subList(0, grid.headerRows())) {
      characters += row.stream().mapToInt(TableGrid.Placed::length).max().orElse(0);
    }
    int most = fit.wide() || fit.widths() != null ? MOST_TEXT_OF_WIDE : MOST_TEXT;
    return characters <= most ? grid.headerRows() : 0;
  }
}
