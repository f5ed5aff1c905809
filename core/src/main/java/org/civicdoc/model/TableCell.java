package org.civicdoc.model;

import java.util.List;

/**
 * One cell of a {@link Table}.
 *
 * @param header whether the cell names a row or a column
 * @param rowSpan how many rows it covers, at least 1
 * @param columnSpan how many columns it covers, at least 1
 * @param blocks the cell's content; empty for an empty cell
 */
public record TableCell(boolean header, int rowSpan, int columnSpan, List<Block> blocks) {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if a span is less than 1
   */
  public TableCell {
    if (rowSpan < 1) {
      throw new IllegalArgumentException("rowSpan must be at least 1 but is " + rowSpan);
    }
    if (columnSpan < 1) {
      throw new IllegalArgumentException("columnSpan must be at least 1 but is " + columnSpan);
    }
    blocks = List.copyOf(blocks);
  }
}
