package org.civicdoc.render;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.civicdoc.model.Table;
import org.civicdoc.model.TableCell;
import org.civicdoc.model.TableRow;

/**
 * A table with each cell in its own column: a spanned cell stands once, at its first position, and
 * what else it covers is empty. Columns in which no cell begins are left out, as are empty places
 * at the end of a row.
 */
final class TableGrid {

  /**
   * Spans are followed up to this column, so that a hostile table cannot ask for more room than a
   * fixed multiple of its own. It is also the widest span of HTML: Living Standard, 4.9.11.
   */
  private static final int MAX_SPANNED_COLUMNS = 1_000;

  private final List<List<Placed>> rows = new ArrayList<>();
  private final BitSet usedColumns = new BitSet();

  /** For each column, the first row that no cell above covers. */
  private final long[] freeFrom = new long[MAX_SPANNED_COLUMNS];

  private TableGrid(Table table) {
    for (TableRow row : table.rows()) {
      rows.add(place(row, rows.size()));
    }
  }

  /** Whether a row heads columns: it has header cells only. One beside data heads its own row. */
  static boolean isHead(TableRow row) {
    return !row.cells().isEmpty() && row.cells().stream().allMatch(TableCell::header);
  }

  /** The table's rows; a place without a cell is empty. */
  static List<List<Optional<TableCell>>> rows(Table table) {
    TableGrid grid = new TableGrid(table);
    int[] target = grid.targetColumns();
    List<List<Optional<TableCell>>> rows = new ArrayList<>(table.rows().size());
    for (List<Placed> placed : grid.rows) {
      List<Optional<TableCell>> row = new ArrayList<>();
      for (Placed cell : placed) {
        while (row.size() < target[cell.column()]) {
          row.add(Optional.empty());
        }
        row.add(Optional.of(cell.cell()));
      }
      rows.add(row);
    }
    return rows;
  }

  private List<Placed> place(TableRow row, int rowIndex) {
    List<Placed> placed = new ArrayList<>(row.cells().size());
    int column = 0;
    for (TableCell cell : row.cells()) {
      while (column < MAX_SPANNED_COLUMNS && freeFrom[column] > rowIndex) {
        column++;
      }
      placed.add(new Placed(column, cell));
      usedColumns.set(column);
      column = cover(column, cell, (long) rowIndex + cell.rowSpan());
    }
    return placed;
  }

  /** Marks what the cell covers; gives the column behind it. */
  private int cover(int column, TableCell cell, long endRow) {
    int end = (int) Math.min((long) column + cell.columnSpan(), MAX_SPANNED_COLUMNS);
    for (int i = column; i < end; i++) {
      freeFrom[i] = Math.max(freeFrom[i], endRow);
    }
    return Math.max(end, column + 1);
  }

  private int[] targetColumns() {
    int[] target = new int[usedColumns.length()];
    int next = 0;
    for (int column = 0; column < target.length; column++) {
      target[column] = usedColumns.get(column) ? next++ : next;
    }
    return target;
  }

  /** A cell and the column in which it begins. */
  private record Placed(int column, TableCell cell) {}
}
