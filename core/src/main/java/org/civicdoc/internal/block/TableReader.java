package org.civicdoc.internal.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civicdoc.internal.block.piece.PlainBlocks;
import org.civicdoc.internal.page.PageFeatures;
import org.civicdoc.internal.text.Spaces;
import org.civicdoc.model.Table;
import org.civicdoc.model.TableCell;
import org.civicdoc.model.TableRow;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads a table of data. */
final class TableReader {

  /** The HTML standard's own limits for the two attributes. */
  private static final int MAX_COLUMN_SPAN = 1_000;

  private static final int MAX_ROW_SPAN = 65_534;

  private final ReadContext context;
  private final PageFeatures page;
  private final List<TableRow> rows = new ArrayList<>();
  private @Nullable String caption;

  /** How many rows there are that cells of those read so far stand in. */
  private int reach;

  TableReader(ReadContext context) {
    this.context = context;
    this.page = context.page();
  }

  Optional<Table> read(int table) {
    section(table, false);
    while (!rows.isEmpty() && rows.get(rows.size() - 1).cells().isEmpty()) {
      rows.remove(rows.size() - 1);
    }
    boolean empty = rows.stream().allMatch(TableReader::isEmpty);
    return empty ? Optional.empty() : Optional.of(new Table(caption, rows));
  }

  private void section(int section, boolean header) {
    for (int child = section + 1; child < page.end(section); child = page.end(child)) {
      Element element = page.element(child);
      switch (element.normalName()) {
        case "tr" ->
            add(isFlat(element) && page.text(child) == 0 ? List.of() : cells(child, header));
        case "thead" -> section(child, true);
        case "tbody", "tfoot" -> section(child, false);
        case "caption" -> {
          String text = Spaces.collapse(element.wholeText());
          caption = text.isEmpty() ? null : text;
        }
        default -> {}
      }
    }
  }

  /** A row without cells counts only where cells above reach into it or beyond. */
  private void add(List<TableCell> cells) {
    if (!cells.isEmpty() || rows.size() < reach) {
      for (TableCell cell : cells) {
        reach = Math.max(reach, rows.size() + cell.rowSpan());
      }
      rows.add(new TableRow(cells));
    }
  }

  private List<TableCell> cells(int row, boolean header) {
    List<TableCell> cells = new ArrayList<>();
    for (int child = row + 1; child < page.end(row); child = page.end(child)) {
      Element cell = page.element(child);
      String name = cell.normalName();
      if ((name.equals("td") || name.equals("th")) && context.limits().takeCell()) {
        cells.add(
            new TableCell(
                header || name.equals("th"),
                span(cell, "rowspan", MAX_ROW_SPAN),
                span(cell, "colspan", MAX_COLUMN_SPAN),
                PlainBlocks.of(PieceReader.ofCell(context).read(child))));
      }
    }
    return cells;
  }

  /** Word prints a row of no height to hold the columns' widths. */
  private static boolean isFlat(Element row) {
    return row.attr("height").strip().equals("0");
  }

  private static boolean isEmpty(TableRow row) {
    return row.cells().stream().allMatch(cell -> cell.blocks().isEmpty());
  }

  private static int span(Element cell, String attribute, int max) {
    String value = cell.attr(attribute).strip();
    if (value.isEmpty() || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return 1;
    }
    return value.length() > 6 ? max : Math.max(1, Math.min(max, Integer.parseInt(value)));
  }
}
