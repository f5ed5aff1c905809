package org.civicdoc.pdf.internal.markup;

import java.util.List;
import java.util.Set;
import org.civicdoc.model.Table;
import org.civicdoc.pdf.PdfWarningCode;
import org.civicdoc.pdf.internal.archive.TagCorrections;
import org.w3c.dom.Element;

/** Writes tables; long ones as several, each with the header rows. */
final class TableMarkup {

  /** The style class of a table on a page turned for it. */
  static final String WIDE = "table wide";

  /** Rows laid out at a time: the engine's time grows faster than a table. */
  private static final int CHUNK = 500;

  /** Rows and characters of a table that takes an eighth of a page at most. */
  private static final int SHORT_ROWS = 4;

  private static final int SHORT_TEXT = 150;

  /** The same of rows joined by a cell that spans them, which take a third of a page at most. */
  private static final int JOINED_ROWS = 10;

  private static final int JOINED_TEXT = 300;

  /** Points by which a list or a quotation at most shortens the lines in it. */
  private static final float INDENT = 64;

  private static final Set<String> INDENTING = Set.of("ol", "ul", "blockquote");
  private static final Set<String> CELLS = Set.of("td", "th");
  private static final Set<String> INNER = Set.of("ol", "ul", "blockquote", "td", "th");

  private final Draft draft;
  private final InlineMarkup inlines;
  private final PageForm form;
  private final TableRowMarkup rowMarkup;

  TableMarkup(Draft draft, BlockMarkup blocks, InlineMarkup inlines, PageForm form) {
    this.draft = draft;
    this.inlines = inlines;
    this.form = form;
    this.rowMarkup = new TableRowMarkup(draft, blocks, inlines);
  }

  /**
   * A table that has been written.
   *
   * @param element what holds it
   * @param wide whether it stands on a page turned sideways
   */
  record Written(Element element, boolean wide) {}

  Written write(Element parent, Table table) {
    TableGrid grid = TableGrid.of(table, draft.limits, draft.warnings);
    TableColumns columns = new TableColumns(grid, draft.measure, draft.plainMeasure);
    int rows = grid.rows().size();
    TableFit fit = fit(parent, columns, rows > CHUNK);
    int header = RepeatedHeader.rows(grid, fit);
    Element element = draft.xhtml.append(parent, "div", fit.wide() ? WIDE : "table");
    if (table.caption() != null && !table.caption().isBlank()) {
      inlines.write(draft.xhtml.append(element, "p", "caption"), table.caption());
    }
    for (int start = header; start < rows && !draft.budget.isSpent(); ) {
      int end = endOfChunk(grid, start);
      Element chunk = openChunk(element, grid, fit, start > header);
      writeChunk(chunk, grid, columns, header, start, end);
      start = end;
    }
    return new Written(element, fit.wide());
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

  private TableFit fit(Element parent, TableColumns columns, boolean isLong) {
    float line = form.measures().width() - Ancestors.count(parent, INDENTING) * INDENT;
    boolean inner = Ancestors.count(parent, INNER) > 0;
    float wideLine = inner ? 0 : form.measures().wideWidth();
    boolean given = isLong || columns.holdsObjects() || Ancestors.count(parent, CELLS) > 0;
    TableFit fit = TableFit.of(columns, form.measures().tableTypes(), line, wideLine, given);
    if (fit.keepsShortWords()) {
      columns.keepShortWords();
    }
    if (!fit.fits()) {
      draft.warnings.add(
          PdfWarningCode.TABLE_CUT,
          "a table of " + columns.count() + " columns is wider than the line");
    } else if (!fit.keepsWords()) {
      draft.warnings.add(
          PdfWarningCode.TABLE_WORDS_BROKEN,
          "a table of " + columns.count() + " columns has no room for its longest words");
    }
    return fit;
  }

  private Element openChunk(Element parent, TableGrid grid, TableFit fit, boolean continued) {
    StringBuilder styleClass = new StringBuilder(fit.type().styleClass());
    if (isShort(grid)) {
      styleClass.append(" short");
    }
    if (fit.widths() != null) {
      styleClass.append(" fixed");
    }
    Element table = draft.xhtml.append(parent, "table", styleClass.toString());
    if (continued) {
      table.setAttribute("title", TagCorrections.CONTINUED);
    }
    if (fit.widths() != null) {
      fit.widths().write(draft.xhtml, table);
    }
    return table;
  }

  private void writeChunk(
      Element table, TableGrid grid, TableColumns columns, int header, int start, int end) {
    boolean continued = start > header;
    if (header > 0) {
      Element head =
          continued
              ? draft.xhtml.append(table, "thead", "repeated")
              : draft.xhtml.append(table, "thead");
      for (List<TableGrid.Placed> row : grid.rows().subList(0, header)) {
        if (continued) {
          rowMarkup.repeatHeader(head, row, columns);
        } else {
          rowMarkup.writeHeader(head, row, columns);
        }
      }
    }
    Element body = null;
    int next;
    for (int r = start; r < end && !draft.budget.isSpent(); r = next) {
      next = grid.endOfSpans(r, JOINED_ROWS);
      if (next > r + 1 && keepsTogether(grid.rows().subList(r, next))) {
        writeRows(draft.xhtml.append(table, "tbody", "joined"), grid, columns, r, next);
        body = null;
      } else {
        next = r + 1;
        body = body == null ? draft.xhtml.append(table, "tbody") : body;
        writeRows(body, grid, columns, r, next);
      }
    }
  }

  private void writeRows(Element body, TableGrid grid, TableColumns columns, int start, int end) {
    for (int r = start; r < end && !draft.budget.isSpent(); r++) {
      rowMarkup.write(body, grid.rows().get(r), columns);
    }
  }

  /** Rows joined by a cell stay together if they take a third of a page at most. */
  private static boolean keepsTogether(List<List<TableGrid.Placed>> rows) {
    int text = 0;
    for (List<TableGrid.Placed> row : rows) {
      text += row.stream().mapToInt(TableGrid.Placed::length).sum();
    }
    return rows.size() <= JOINED_ROWS && text <= JOINED_TEXT;
  }

  /** A short table is not parted: it leaves little of a page empty. */
  private static boolean isShort(TableGrid grid) {
    return grid.rows().size() <= SHORT_ROWS
        && grid.rows().stream().flatMap(List::stream).mapToInt(TableGrid.Placed::length).sum()
            <= SHORT_TEXT;
  }
}
