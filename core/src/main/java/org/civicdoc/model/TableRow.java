package org.civicdoc.model;

import java.util.List;

/**
 * One row of a {@link Table}.
 *
 * @param cells the cells that begin in this row, in order
 */
public record TableRow(List<TableCell> cells) {

  /** Copies the list. */
  public TableRow {
    cells = List.copyOf(cells);
  }
}
