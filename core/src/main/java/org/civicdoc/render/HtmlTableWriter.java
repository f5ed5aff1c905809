package org.civicdoc.render;

import java.util.List;
import org.civicdoc.model.Table;
import org.civicdoc.model.TableCell;
import org.civicdoc.model.TableRow;
import org.jspecify.annotations.Nullable;

/** Writes tables as HTML. */
final class HtmlTableWriter {

  private final HtmlWriter out;
  private final HtmlBlockWriter blocks;

  HtmlTableWriter(HtmlWriter out, HtmlBlockWriter blocks) {
    this.out = out;
    this.blocks = blocks;
  }

  HtmlWriter write(Table table) {
    int headRows = headRows(table.rows());
    out.open("table").line();
    if (table.caption() != null) {
      out.open("caption").text(table.caption()).close("caption").line();
    }
    section("thead", "col", table.rows().subList(0, headRows));
    section("tbody", "row", table.rows().subList(headRows, table.rows().size()));
    return out.close("table").line();
  }

  /** The first rows, of header cells only; none if a cell reaches below them, as HTML cuts it. */
  private static int headRows(List<TableRow> rows) {
    int count = 0;
    long reach = 0;
    for (TableRow row : rows) {
      if (!TableGrid.isHead(row)) {
        break;
      }
      for (TableCell cell : row.cells()) {
        reach = Math.max(reach, (long) count + cell.rowSpan());
      }
      count++;
    }
    return reach > count ? 0 : count;
  }

  private void section(String element, String scope, List<TableRow> rows) {
    if (rows.isEmpty()) {
      return;
    }
    out.open(element).line();
    for (TableRow row : rows) {
      out.open("tr");
      row.cells().forEach(cell -> cell(cell, scope));
      out.close("tr").line();
    }
    out.close(element).line();
  }

  private void cell(TableCell cell, String scope) {
    String element = cell.header() ? "th" : "td";
    out.open(
        element,
        "scope",
        cell.header() ? scope : null,
        "rowspan",
        span(cell.rowSpan()),
        "colspan",
        span(cell.columnSpan()));
    blocks.writeWithin(cell.blocks()).close(element);
  }

  private static @Nullable String span(int span) {
    return span == 1 ? null : Integer.toString(span);
  }
}
