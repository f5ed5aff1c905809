package org.civicdoc.pdf.internal.markup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.civicdoc.model.Block;
import org.civicdoc.model.Paragraph;
import org.civicdoc.model.PlainText;
import org.civicdoc.model.Table;
import org.civicdoc.model.TableCell;
import org.civicdoc.model.TableRow;
import org.civicdoc.pdf.PdfLimits;
import org.civicdoc.pdf.PdfWarningCode;
import org.civicdoc.pdf.internal.Warnings;
import org.jspecify.annotations.Nullable;

/**
 * A table with every place of its grid taken exactly once, as PDF/UA-1 wants it (ISO 14289-1, 7.5):
 * spans are cut at the table's edge, at its header's and at each other; holes become empty cells.
 */
final class TableGrid {

  /**
   * A cell with the spans that it has room for.
   *
   * @param cell the cell; null for a hole
   * @param column where it stands, from 0
   * @param rowSpan rows that it covers
   * @param columnSpan columns that it covers
   * @param isHeader whether it heads a column or a row
   */
  record Placed(
      @Nullable TableCell cell, int column, int rowSpan, int columnSpan, boolean isHeader) {

    private static final int NO_MEASURE = 10_000;

    List<Block> blocks() {
      return cell == null ? List.of() : cell.blocks();
    }

    /** Its text without formatting. */
    String text() {
      StringBuilder text = new StringBuilder();
      blocks().forEach(block -> text.append(PlainText.of(block)));
      return text.toString();
    }

    /** Characters of its text; without measure for pictures, lists and tables. */
    int length() {
      int length = 0;
      for (Block block : blocks()) {
        length += block instanceof Paragraph ? PlainText.of(block).length() : NO_MEASURE;
      }
      return length;
    }
  }

  private final int columns;
  private final int headerRows;
  private final List<List<Placed>> rows = new ArrayList<>();

  private TableGrid(int columns, int headerRows) {
    this.columns = columns;
    this.headerRows = headerRows;
  }

  static TableGrid of(Table table, PdfLimits limits, Warnings warnings) {
    List<TableRow> source = table.rows();
    if (source.size() > limits.tableRows()) {
      warnings.add(
          PdfWarningCode.TABLE_CUT,
          "a table of " + source.size() + " rows is printed to row " + limits.tableRows());
      source = source.subList(0, limits.tableRows());
    }
    int width = TableWidth.of(source, limits.tableColumns());
    if (width > limits.tableColumns()) {
      warnings.add(
          PdfWarningCode.TABLE_CUT,
          "a table is printed to column " + limits.tableColumns() + " only");
      width = limits.tableColumns();
    }
    TableGrid grid = new TableGrid(Math.max(width, 1), HeaderRows.of(source));
    grid.place(source, warnings);
    return grid;
  }

  int columns() {
    return columns;
  }

  /** How many leading rows are the header, which has rows below it. */
  int headerRows() {
    return headerRows;
  }

  List<List<Placed>> rows() {
    return rows;
  }

  /**
   * The row after those that a row's spans join, and their spans in turn; counting ends where they
   * are more than a number of rows.
   */
  int endOfSpans(int row, int most) {
    int end = row + 1;
    for (int r = row; r < end && end - row <= most; r++) {
      for (Placed placed : rows.get(r)) {
        end = Math.max(end, r + placed.rowSpan());
      }
    }
    return end;
  }

  private void place(List<TableRow> source, Warnings warnings) {
    // For each column: how many rows from the current one on are taken by a cell above.
    int[] taken = new int[columns];
    for (int r = 0; r < source.size(); r++) {
      int end = r < headerRows ? headerRows : source.size();
      List<Placed> row = new ArrayList<>();
      int column = 0;
      for (TableCell cell : source.get(r).cells()) {
        column = skipTaken(taken, column);
        if (column == columns) {
          warnings.add(
              PdfWarningCode.TABLE_CUT, "a table's row " + (r + 1) + " has too many cells");
          break;
        }
        int columnSpan = room(taken, column, cell.columnSpan());
        int rowSpan = Math.min(cell.rowSpan(), end - r);
        row.add(new Placed(cell, column, rowSpan, columnSpan, cell.header() || r < headerRows));
        Arrays.fill(taken, column, column + columnSpan, rowSpan);
        column += columnSpan;
      }
      fillHoles(taken, row);
      rows.add(row);
      for (int c = 0; c < columns; c++) {
        taken[c]--;
      }
    }
  }

  private static int skipTaken(int[] taken, int column) {
    int free = column;
    while (free < taken.length && taken[free] > 0) {
      free++;
    }
    return free;
  }

  /** How many of the wanted columns are free side by side. */
  private static int room(int[] taken, int column, int wanted) {
    int room = 1;
    while (room < wanted && column + room < taken.length && taken[column + room] <= 0) {
      room++;
    }
    return room;
  }

  private static void fillHoles(int[] taken, List<Placed> row) {
    for (int c = 0; c < taken.length; c++) {
      if (taken[c] <= 0) {
        int at = c;
        int index = (int) row.stream().filter(placed -> placed.column() < at).count();
        row.add(index, new Placed(null, c, 1, 1, false));
        taken[c] = 1;
      }
    }
  }
}
