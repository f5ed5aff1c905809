package org.civicdoc.pdf.internal.markup;

import java.util.List;
import org.civicdoc.model.Block;
import org.civicdoc.model.Inline;
import org.civicdoc.model.LineBreak;
import org.civicdoc.model.Paragraph;
import org.civicdoc.model.PlainText;
import org.civicdoc.model.Strong;
import org.civicdoc.model.TableCell;
import org.civicdoc.model.TableRow;

/**
 * Which leading rows of a table head its columns. Few pages say so by {@code th}: most are pasted
 * from word processors, which make the header's cells bold, let them span a second row, or number
 * the rows below.
 */
final class HeaderRows {

  /** Rows that the cells of a header's last row may span. */
  private static final int MOST_SPANNED = 4;

  /** Characters of a cell that heads a column. */
  private static final int LONGEST = 30;

  private HeaderRows() {}

  /** How many leading rows are the header; 0 if there is none, or nothing below it. */
  static int of(List<TableRow> rows) {
    int count = 0;
    while (count < rows.size() && looksLikeHeader(rows.get(count))) {
      count++;
    }
    if (count == 0 && !rows.isEmpty() && (isParted(rows.get(0)) || isAboveNumbers(rows))) {
      count = 1;
    }
    if (count == 1 && !isMarked(rows.get(0)) && rows.get(0).cells().size() == 1) {
      // A bold line over all columns is the table's title.
      return 0;
    }
    int reach = reach(rows, count);
    return reach >= rows.size() ? 0 : reach;
  }

  /** The row after all that the cells of a header span. */
  private static int reach(List<TableRow> rows, int count) {
    int reach = count;
    for (int r = 0; r < count; r++) {
      for (TableCell cell : rows.get(r).cells()) {
        if (cell.rowSpan() <= MOST_SPANNED) {
          reach = Math.max(reach, r + cell.rowSpan());
        }
      }
    }
    return reach;
  }

  private static boolean isMarked(TableRow row) {
    return !row.cells().isEmpty() && row.cells().stream().allMatch(TableCell::header);
  }

  private static boolean looksLikeHeader(TableRow row) {
    return isMarked(row)
        || (row.cells().stream().anyMatch(cell -> !isBlank(cell))
            && row.cells().stream().allMatch(cell -> cell.header() || isBlank(cell) || isBold(cell))
            && row.cells().stream().allMatch(HeaderRows::isShort)
            && row.cells().stream().allMatch(cell -> cell.rowSpan() <= MOST_SPANNED));
  }

  /** Whether each cell spans either several rows or several columns, as names of groups do. */
  private static boolean isParted(TableRow row) {
    return row.cells().stream().anyMatch(cell -> cell.rowSpan() > 1)
        && row.cells().stream().anyMatch(cell -> cell.columnSpan() > 1)
        && row.cells().stream()
            .allMatch(
                cell ->
                    isShort(cell)
                        && cell.rowSpan() <= MOST_SPANNED
                        && (cell.rowSpan() > 1) != (cell.columnSpan() > 1));
  }

  /**
   * Whether no cell of the first row is a number, and all rows below begin with one, or are numbers
   * for the most part. In a form, where names stand beside what they name, at most half are.
   */
  private static boolean isAboveNumbers(List<TableRow> rows) {
    List<TableCell> first = rows.get(0).cells();
    if (rows.size() < 3
        || first.size() < 3
        || !first.stream().allMatch(cell -> isShort(cell) && !isBlank(cell) && !isNumber(cell))) {
      return false;
    }
    return rows.stream().skip(1).map(TableRow::cells).allMatch(HeaderRows::isOfNumbers);
  }

  private static boolean isOfNumbers(List<TableCell> cells) {
    long numbers = cells.stream().filter(HeaderRows::isNumber).count();
    return !cells.isEmpty() && (isNumber(cells.get(0)) || 2 * numbers > cells.size());
  }

  private static boolean isNumber(TableCell cell) {
    return CellAlignment.of(text(cell)) == CellAlignment.NUMBER;
  }

  private static boolean isShort(TableCell cell) {
    return text(cell).length() <= LONGEST
        && cell.blocks().stream().allMatch(Paragraph.class::isInstance);
  }

  private static boolean isBlank(TableCell cell) {
    return text(cell).isBlank();
  }

  private static boolean isBold(TableCell cell) {
    return cell.blocks().stream().allMatch(HeaderRows::isBold);
  }

  private static boolean isBold(Block block) {
    return block instanceof Paragraph paragraph
        && paragraph.inlines().stream().allMatch(HeaderRows::isBold);
  }

  private static boolean isBold(Inline inline) {
    return inline instanceof Strong
        || inline instanceof LineBreak
        || PlainText.of(List.of(inline)).isBlank();
  }

  private static String text(TableCell cell) {
    StringBuilder text = new StringBuilder();
    cell.blocks().forEach(block -> text.append(PlainText.of(block)));
    return text.toString();
  }
}
