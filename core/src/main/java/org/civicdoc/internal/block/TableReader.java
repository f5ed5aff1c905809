package org.civicdoc.internal.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civicdoc.internal.page.Visibility;
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
  private final List<TableRow> rows = new ArrayList<>();
  private @Nullable String caption;

  TableReader(ReadContext context) {
    this.context = context;
  }

  Optional<Table> read(Element table) {
    section(table, false);
    boolean empty = rows.stream().allMatch(TableReader::isEmpty);
    return empty ? Optional.empty() : Optional.of(new Table(caption, rows));
  }

  private void section(Element section, boolean header) {
    for (Element child : section.children()) {
      if (isHidden(child)) {
        continue;
      }
      switch (child.normalName()) {
        case "tr" -> row(child, header);
        case "thead" -> section(child, true);
        case "tbody", "tfoot" -> section(child, false);
        case "caption" -> {
          String text = Spaces.collapse(child.wholeText());
          caption = text.isEmpty() ? null : text;
        }
        default -> {}
      }
    }
  }

  private void row(Element row, boolean header) {
    List<TableCell> cells = new ArrayList<>();
    for (Element child : row.children()) {
      String name = child.normalName();
      if (!isHidden(child)
          && (name.equals("td") || name.equals("th"))
          && context.limits().takeCell()) {
        cells.add(
            new TableCell(
                header || name.equals("th"),
                span(child, "rowspan", MAX_ROW_SPAN),
                span(child, "colspan", MAX_COLUMN_SPAN),
                PlainBlocks.of(new PieceReader(context).read(child))));
      }
    }
    if (!cells.isEmpty()) {
      rows.add(new TableRow(cells));
    }
  }

  /** Word prints a row of no height to hold the columns' widths. */
  private static boolean isHidden(Element element) {
    return Visibility.isHidden(element)
        || element.normalName().equals("tr") && element.attr("height").strip().equals("0");
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
