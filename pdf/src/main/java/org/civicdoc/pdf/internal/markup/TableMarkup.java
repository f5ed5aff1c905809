package org.civicdoc.pdf.internal.markup;

import java.util.List;
import org.civicdoc.model.PlainText;
import org.civicdoc.model.Table;
import org.civicdoc.model.TableCell;
import org.civicdoc.pdf.internal.typesetting.LineBreakRules;
import org.w3c.dom.Element;

/** Writes tables; long ones as several, each with the header rows. */
final class TableMarkup {

  /** Rows laid out at a time: the engine's time grows faster than a table. */
  private static final int CHUNK = 500;

  /** Headers of more rows than this are not repeated on each page. */
  private static final int LARGEST_HEADER = 6;

  /** Longer words may be broken, lest they push the table off the page. */
  private static final int LONGEST_WORD = 18;

  private final Draft draft;
  private final BlockMarkup blocks;
  private final InlineMarkup inlines;

  TableMarkup(Draft draft, BlockMarkup blocks, InlineMarkup inlines) {
    this.draft = draft;
    this.blocks = blocks;
    this.inlines = inlines;
  }

  Element write(Element parent, Table table) {
    TableGrid grid = TableGrid.of(table, draft.limits, draft.warnings);
    Element element = draft.xhtml.append(parent, "div", "table");
    if (table.caption() != null && !table.caption().isBlank()) {
      inlines.write(draft.xhtml.append(element, "p", "caption"), table.caption());
    }
    TableColumns columns = new TableColumns(grid);
    int header = grid.headerRows() <= LARGEST_HEADER ? grid.headerRows() : 0;
    int rows = grid.rows().size();
    for (int start = header; start < rows && !draft.budget.isSpent(); ) {
      int end = endOfChunk(grid, start);
      writeChunk(element, grid, columns, header, start, end);
      start = end;
    }
    return element;
  }

  /** The row after a chunk; no cell spans into it from above. */
  private static int endOfChunk(TableGrid grid, int start) {
    int end = Math.min(start + CHUNK, grid.rows().size());
    int reach = start;
    for (int r = start; r < end; r++) {
      for (TableGrid.Placed placed : grid.rows().get(r)) {
        reach = Math.max(reach, r + placed.rowSpan());
      }
      if (r == end - 1 && reach > end) {
        end = Math.min(reach, grid.rows().size());
      }
    }
    return end;
  }

  private void writeChunk(
      Element parent, TableGrid grid, TableColumns columns, int header, int start, int end) {
    Element table = draft.xhtml.append(parent, "table", density(grid.columns()));
    if (header > 0) {
      boolean repeated = start > header;
      Element head = draft.xhtml.append(table, "thead", repeated ? "repeated" : "first");
      for (int r = 0; r < header; r++) {
        writeRow(head, grid.rows().get(r), columns, true);
      }
    }
    Element body = draft.xhtml.append(table, "tbody");
    for (int r = start; r < end && !draft.budget.isSpent(); r++) {
      writeRow(body, grid.rows().get(r), columns, false);
    }
  }

  private static String density(int columns) {
    return columns > 16 ? "dense" : columns > 8 ? "close" : "loose";
  }

  private void writeRow(
      Element parent, List<TableGrid.Placed> row, TableColumns columns, boolean head) {
    Element tr = draft.xhtml.append(parent, "tr");
    for (TableGrid.Placed placed : row) {
      boolean empty = placed.cell() == null || placed.cell().blocks().isEmpty();
      if (empty) {
        // Cells with content are counted by their blocks.
        draft.budget.takeBlock();
      }
      Element cell = draft.xhtml.append(tr, placed.isHeader() ? "th" : "td");
      if (placed.isHeader()) {
        cell.setAttribute("scope", head || placed.column() > 0 ? "col" : "row");
      }
      if (placed.columnSpan() > 1) {
        cell.setAttribute("colspan", Integer.toString(placed.columnSpan()));
      }
      if (placed.rowSpan() > 1) {
        cell.setAttribute("rowspan", Integer.toString(placed.rowSpan()));
      }
      if (placed.cell() != null) {
        String styleClass = columns.styleClass(placed, placed.cell());
        writeContent(cell, styleClass, placed.cell());
      }
    }
  }

  private static boolean hasLongWord(String text) {
    int start = 0;
    for (int i = 1; i < text.length(); i++) {
      if (LineBreakRules.canBreak(text, i)) {
        start = i;
      } else if (i - start > LONGEST_WORD) {
        return true;
      }
    }
    return false;
  }

  private void writeContent(Element element, String styleClass, TableCell cell) {
    boolean wraps = cell.blocks().stream().map(PlainText::of).anyMatch(TableMarkup::hasLongWord);
    String classes = wraps ? styleClass + " wrap" : styleClass;
    if (!classes.isEmpty()) {
      element.setAttribute("class", classes.strip());
    }
    blocks.writeInto(element, cell.blocks());
  }
}
