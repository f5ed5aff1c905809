package org.civicdoc.spark;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.civicdoc.model.Block;
import org.civicdoc.model.BlockVisitor;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.Figure;
import org.civicdoc.model.Heading;
import org.civicdoc.model.ListBlock;
import org.civicdoc.model.Paragraph;
import org.civicdoc.model.PlainText;
import org.civicdoc.model.Preformatted;
import org.civicdoc.model.Quote;
import org.civicdoc.model.Separator;
import org.civicdoc.model.Signature;
import org.civicdoc.model.Table;
import org.civicdoc.model.TableRow;
import org.civicdoc.model.TextSegment;
import org.jspecify.annotations.Nullable;

/** Rows of {@link RowTypes#BLOCK}, one for each block, with the place of its text. */
final class BlockRows implements BlockVisitor<Row> {

  private static final int NO_TEXT = -1;

  private final String text;
  private final int start;

  private BlockRows(String text, int start) {
    this.text = text;
    this.start = start;
  }

  static Row[] of(CivicDocument document, PlainText text) {
    List<Row> rows = new ArrayList<>(document.blocks().size());
    int next = 0;
    for (int i = 0; i < document.blocks().size(); i++) {
      while (next < text.segments().size() && text.segments().get(next).blockIndex() < i) {
        next++;
      }
      TextSegment segment = next < text.segments().size() ? text.segments().get(next) : null;
      rows.add(document.blocks().get(i).accept(visitor(segment, i, text.text())));
    }
    return rows.toArray(Row[]::new);
  }

  /** Blocks without text have no segment. */
  private static BlockRows visitor(@Nullable TextSegment segment, int block, String text) {
    return segment == null || segment.blockIndex() != block
        ? new BlockRows("", NO_TEXT)
        : new BlockRows(text.substring(segment.start(), segment.end()), segment.start());
  }

  @Override
  public Row visit(Heading heading) {
    return row("heading", heading.level(), null, null, null);
  }

  @Override
  public Row visit(Paragraph paragraph) {
    return row("paragraph");
  }

  @Override
  public Row visit(ListBlock list) {
    String[] items = list.items().stream().map(item -> lines(item.blocks())).toArray(String[]::new);
    return row("list", null, items, null, null);
  }

  @Override
  public Row visit(Quote quote) {
    return row("quote");
  }

  @Override
  public Row visit(Table table) {
    String[][] rows = table.rows().stream().map(BlockRows::cells).toArray(String[][]::new);
    return row("table", null, null, rows, null);
  }

  @Override
  public Row visit(Figure figure) {
    return row("figure", null, null, null, figure.src());
  }

  @Override
  public Row visit(Signature signature) {
    return row("signature");
  }

  @Override
  public Row visit(Preformatted preformatted) {
    return row("preformatted");
  }

  @Override
  public Row visit(Separator separator) {
    return row("separator");
  }

  private static String[] cells(TableRow row) {
    return row.cells().stream().map(cell -> lines(cell.blocks())).toArray(String[]::new);
  }

  private static String lines(List<Block> blocks) {
    return String.join("\n", blocks.stream().map(PlainText::of).filter(t -> !t.isEmpty()).toList());
  }

  private Row row(String type) {
    return row(type, null, null, null, null);
  }

  private Row row(
      String type,
      @Nullable Integer level,
      String @Nullable [] items,
      String @Nullable [][] rows,
      @Nullable String src) {
    boolean shown = start != NO_TEXT;
    Integer from = shown ? start : null;
    Integer to = shown ? start + text.length() : null;
    return Rows.row(type, level, text, from, to, items, rows, src);
  }
}
