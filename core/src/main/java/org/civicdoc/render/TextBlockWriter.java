package org.civicdoc.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.civicdoc.model.Block;
import org.civicdoc.model.BlockVisitor;
import org.civicdoc.model.Figure;
import org.civicdoc.model.Heading;
import org.civicdoc.model.ListBlock;
import org.civicdoc.model.ListItem;
import org.civicdoc.model.Paragraph;
import org.civicdoc.model.PlainText;
import org.civicdoc.model.Preformatted;
import org.civicdoc.model.Quote;
import org.civicdoc.model.Separator;
import org.civicdoc.model.Signature;
import org.civicdoc.model.Table;
import org.civicdoc.model.TableCell;

/** Writes blocks as plain text. */
final class TextBlockWriter implements BlockVisitor<LineWriter> {

  private static final String QUOTE_INDENT = "    ";

  private final LineWriter out;

  TextBlockWriter(LineWriter out) {
    this.out = out;
  }

  void write(List<Block> blocks) {
    for (Block block : blocks) {
      out.separate();
      block.accept(this);
    }
  }

  private LineWriter text(Block block) {
    out.lines(PlainText.of(block));
    return out;
  }

  @Override
  public LineWriter visit(Heading heading) {
    return text(heading);
  }

  @Override
  public LineWriter visit(Paragraph paragraph) {
    return text(paragraph);
  }

  @Override
  public LineWriter visit(ListBlock list) {
    boolean loose = list.items().stream().anyMatch(item -> item.blocks().size() > 1);
    long number = list.start();
    for (ListItem item : list.items()) {
      if (loose) {
        out.separate();
      }
      String marker = list.ordered() ? number++ + ". " : "• ";
      out.beside(marker, () -> write(item.blocks()));
    }
    return out;
  }

  @Override
  public LineWriter visit(Quote quote) {
    out.below(QUOTE_INDENT, () -> write(quote.blocks()));
    return out;
  }

  @Override
  public LineWriter visit(Table table) {
    if (table.caption() != null) {
      out.lines(table.caption());
    }
    for (List<Optional<TableCell>> row : TableGrid.rows(table)) {
      out.lines(row.stream().map(TextBlockWriter::cell).collect(Collectors.joining("\t")) + '\n');
    }
    return out;
  }

  private static String cell(Optional<TableCell> cell) {
    return cell.map(present -> PlainText.of(new Quote(present.blocks())).replace('\n', ' '))
        .orElse("");
  }

  @Override
  public LineWriter visit(Figure figure) {
    return text(figure);
  }

  @Override
  public LineWriter visit(Signature signature) {
    return text(signature);
  }

  @Override
  public LineWriter visit(Preformatted preformatted) {
    return text(preformatted);
  }

  @Override
  public LineWriter visit(Separator separator) {
    out.lines("* * *");
    return out;
  }
}
