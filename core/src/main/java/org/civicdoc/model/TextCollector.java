package org.civicdoc.model;

import java.util.List;

/** Collects the characters of blocks and inlines; one use each. A visit returns what there is. */
final class TextCollector implements BlockVisitor<StringBuilder>, InlineVisitor<StringBuilder> {

  private final StringBuilder out = new StringBuilder();

  String text() {
    return out.toString();
  }

  void collect(Block block) {
    block.accept(this);
  }

  StringBuilder collect(List<Inline> inlines) {
    for (Inline inline : inlines) {
      inline.accept(this);
    }
    return out;
  }

  /** Each block that has text begins a line of its own. */
  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      String text = PlainText.of(block);
      if (!text.isEmpty()) {
        newLine();
        out.append(text);
      }
    }
  }

  private void newLine() {
    if (!out.isEmpty()) {
      out.append('\n');
    }
  }

  @Override
  public StringBuilder visit(Heading heading) {
    return collect(heading.inlines());
  }

  @Override
  public StringBuilder visit(Paragraph paragraph) {
    return collect(paragraph.inlines());
  }

  @Override
  public StringBuilder visit(Signature signature) {
    return collect(signature.inlines());
  }

  @Override
  public StringBuilder visit(ListBlock list) {
    for (ListItem item : list.items()) {
      blocks(item.blocks());
    }
    return out;
  }

  @Override
  public StringBuilder visit(Quote quote) {
    blocks(quote.blocks());
    return out;
  }

  @Override
  public StringBuilder visit(Table table) {
    if (table.caption() != null) {
      out.append(table.caption());
    }
    for (TableRow row : table.rows()) {
      newLine();
      for (int i = 0; i < row.cells().size(); i++) {
        if (i > 0) {
          out.append('\t');
        }
        out.append(cellText(row.cells().get(i)));
      }
    }
    return out;
  }

  /** A cell stays on its row's line, so its own lines are parted by spaces. */
  private static String cellText(TableCell cell) {
    TextCollector collector = new TextCollector();
    collector.blocks(cell.blocks());
    return collector.text().replace('\n', ' ');
  }

  @Override
  public StringBuilder visit(Figure figure) {
    if (figure.caption() != null) {
      out.append(figure.caption());
    }
    return out;
  }

  @Override
  public StringBuilder visit(Preformatted preformatted) {
    out.append(preformatted.text());
    return out;
  }

  @Override
  public StringBuilder visit(Separator separator) {
    return out;
  }

  @Override
  public StringBuilder visit(Text text) {
    out.append(text.text());
    return out;
  }

  @Override
  public StringBuilder visit(Strong strong) {
    return collect(strong.inlines());
  }

  @Override
  public StringBuilder visit(Emphasis emphasis) {
    return collect(emphasis.inlines());
  }

  @Override
  public StringBuilder visit(Link link) {
    return collect(link.inlines());
  }

  @Override
  public StringBuilder visit(LineBreak lineBreak) {
    out.append('\n');
    return out;
  }

  @Override
  public StringBuilder visit(InlineImage image) {
    return out;
  }

  @Override
  public StringBuilder visit(Superscript superscript) {
    return collect(superscript.inlines());
  }

  @Override
  public StringBuilder visit(Subscript subscript) {
    return collect(subscript.inlines());
  }
}
