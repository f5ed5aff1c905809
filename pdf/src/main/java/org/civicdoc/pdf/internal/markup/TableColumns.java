package org.civicdoc.pdf.internal.markup;

import java.util.List;
import org.civicdoc.model.PlainText;
import org.civicdoc.model.TableCell;

/**
 * What the cells of a table's columns have in common: a column that holds a sentence is set from
 * the left throughout, and short words stay whole where there is room for all of them.
 */
final class TableColumns {

  /** Longest text in ems that is kept on one line. */
  private static final float SHORT = 6;

  /** Ems of the tables' type on a line, and those that a cell's borders and padding take. */
  private static final float LINE = 36;

  private static final float PADDING = 1;

  private final boolean[] sentences;
  private final boolean keepsShortWords;

  TableColumns(TableGrid grid) {
    sentences = new boolean[grid.columns()];
    float[] widths = new float[grid.columns()];
    for (List<TableGrid.Placed> row : grid.rows()) {
      for (TableGrid.Placed placed : row) {
        if (placed.cell() != null && placed.columnSpan() == 1) {
          String text = text(placed.cell());
          int column = placed.column();
          sentences[column] |=
              !placed.isHeader() && CellAlignment.of(text) == CellAlignment.SENTENCE;
          if (isShort(text)) {
            widths[column] = Math.max(widths[column], TitleLines.ems(text));
          }
        }
      }
    }
    float width = 0;
    for (float widest : widths) {
      width += Math.max(widest, 1) + PADDING;
    }
    keepsShortWords = width <= LINE;
  }

  /** The style classes of a cell. */
  String styleClass(TableGrid.Placed placed, TableCell cell) {
    String text = text(cell);
    StringBuilder classes = new StringBuilder();
    if (!placed.isHeader() && cell.blocks().size() == 1) {
      CellAlignment alignment = CellAlignment.of(text);
      boolean besideSentences = alignment == CellAlignment.WORD && sentences[placed.column()];
      classes.append((besideSentences ? CellAlignment.SENTENCE : alignment).styleClass());
    }
    if (keepsShortWords && placed.columnSpan() == 1 && isShort(text)) {
      classes.append(" whole");
    }
    return classes.toString().strip();
  }

  private static boolean isShort(String text) {
    return text.length() <= 2 * SHORT && text.indexOf('\n') < 0 && TitleLines.ems(text) <= SHORT;
  }

  private static String text(TableCell cell) {
    StringBuilder text = new StringBuilder();
    cell.blocks().forEach(block -> text.append(PlainText.of(block)).append('\n'));
    return text.toString().strip();
  }
}
