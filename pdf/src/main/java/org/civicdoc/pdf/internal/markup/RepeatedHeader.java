package org.civicdoc.pdf.internal.markup;

import java.util.List;
import org.civicdoc.model.Block;
import org.civicdoc.model.Paragraph;
import org.civicdoc.model.PlainText;

/**
 * Which rows of a table are repeated on each page that it goes over. A header that might take a
 * page of its own is not: what of it stands on a second page would be taken for a repetition.
 */
final class RepeatedHeader {

  private static final int MOST_ROWS = 6;

  /** Characters, counting the longest cell of each row: some 60 lines in the narrowest column. */
  private static final int MOST_TEXT = 120;

  private RepeatedHeader() {}

  /** How many leading rows are repeated. */
  static int rows(TableGrid grid) {
    if (grid.headerRows() > MOST_ROWS) {
      return 0;
    }
    int characters = 0;
    for (List<TableGrid.Placed> row : grid.rows().subList(0, grid.headerRows())) {
      characters += row.stream().mapToInt(RepeatedHeader::length).max().orElse(0);
    }
    return characters <= MOST_TEXT ? grid.headerRows() : 0;
  }

  /** Cells with pictures, lists and tables in them are too long. */
  private static int length(TableGrid.Placed placed) {
    int length = 0;
    for (Block block : placed.blocks()) {
      length += block instanceof Paragraph ? PlainText.of(block).length() : MOST_TEXT + 1;
    }
    return length;
  }
}
