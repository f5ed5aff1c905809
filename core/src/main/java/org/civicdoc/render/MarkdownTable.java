package org.civicdoc.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.civicdoc.model.Block;
import org.civicdoc.model.Inline;
import org.civicdoc.model.LineBreak;
import org.civicdoc.model.Paragraph;
import org.civicdoc.model.PlainText;
import org.civicdoc.model.Table;
import org.civicdoc.model.TableCell;
import org.civicdoc.model.Text;

/** Writes tables as GFM does (4.10): one line a row, the first of them the header. */
final class MarkdownTable {

  private MarkdownTable() {}

  static void write(Table table, LineWriter out) {
    List<List<Optional<TableCell>>> rows = TableGrid.rows(table);
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    if (columns == 0) {
      return;
    }
    boolean headed = TableGrid.isHead(table.rows().get(0));
    // GFM has no table without a header, and drops the cells of a row that has more than it.
    List<Optional<TableCell>> head = new ArrayList<>(headed ? rows.get(0) : List.of());
    while (head.size() < columns) {
      head.add(Optional.empty());
    }
    out.lines(row(head));
    out.lines("|" + " --- |".repeat(columns));
    rows.subList(headed ? 1 : 0, rows.size()).forEach(row -> out.lines(row(row)));
  }

  /** A row without cells needs one, lest its line ends the table. */
  private static String row(List<Optional<TableCell>> cells) {
    return cells.isEmpty()
        ? "|  |"
        : cells.stream().map(MarkdownTable::cell).collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String cell(Optional<TableCell> cell) {
    return cell.map(present -> MarkdownInlineWriter.line(inlines(present.blocks()))).orElse("");
  }

  /** A cell holds one line, so that of lists and the like only the text remains. */
  private static List<Inline> inlines(List<Block> blocks) {
    List<Inline> inlines = new ArrayList<>();
    for (Block block : blocks) {
      List<Inline> content =
          block instanceof Paragraph paragraph ? paragraph.inlines() : lines(PlainText.of(block));
      if (!inlines.isEmpty() && !content.isEmpty()) {
        inlines.add(new LineBreak());
      }
      inlines.addAll(content);
    }
    return inlines;
  }

  private static List<Inline> lines(String text) {
    List<Inline> inlines = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (!inlines.isEmpty()) {
        inlines.add(new LineBreak());
      }
      inlines.add(new Text(line));
    }
    return inlines;
  }
}
