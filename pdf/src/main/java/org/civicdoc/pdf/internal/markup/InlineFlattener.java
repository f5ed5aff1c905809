package org.civicdoc.pdf.internal.markup;

import java.util.ArrayList;
import java.util.List;
import org.civicdoc.model.Emphasis;
import org.civicdoc.model.Inline;
import org.civicdoc.model.InlineImage;
import org.civicdoc.model.InlineVisitor;
import org.civicdoc.model.LineBreak;
import org.civicdoc.model.Link;
import org.civicdoc.model.Strong;
import org.civicdoc.model.Subscript;
import org.civicdoc.model.Superscript;
import org.civicdoc.model.Text;

/** Takes inlines out of their nesting, in reading order; one use each. */
final class InlineFlattener implements InlineVisitor<List<InlineItem>> {

  /** Inlines around a piece that are kept; deeper ones cannot be told apart by eye anyway. */
  private static final int NESTING = 8;

  private final Draft draft;
  private final List<InlineItem> items = new ArrayList<>();
  private List<Inline> around = List.of();

  InlineFlattener(Draft draft) {
    this.draft = draft;
  }

  List<InlineItem> flatten(List<Inline> inlines) {
    inlines.forEach(inline -> inline.accept(this));
    return items;
  }

  private List<InlineItem> within(Inline outer, List<Inline> inner) {
    List<Inline> before = around;
    if (around.size() < NESTING) {
      around = new ArrayList<>(before);
      around.add(outer);
    }
    flatten(inner);
    around = before;
    return items;
  }

  @Override
  public List<InlineItem> visit(Text text) {
    for (PrintableText.Part part : draft.printable.parts(draft.budget.take(text.text()))) {
      items.add(new InlineItem.Run(part.printed(), part.original(), around));
    }
    return items;
  }

  @Override
  public List<InlineItem> visit(Strong strong) {
    return within(strong, strong.inlines());
  }

  @Override
  public List<InlineItem> visit(Emphasis emphasis) {
    return within(emphasis, emphasis.inlines());
  }

  @Override
  public List<InlineItem> visit(Link link) {
    return within(link, link.inlines());
  }

  @Override
  public List<InlineItem> visit(LineBreak lineBreak) {
    items.add(new InlineItem.Break(around));
    return items;
  }

  @Override
  public List<InlineItem> visit(InlineImage image) {
    items.add(new InlineItem.Picture(image, around));
    return items;
  }

  @Override
  public List<InlineItem> visit(Superscript superscript) {
    return within(superscript, superscript.inlines());
  }

  @Override
  public List<InlineItem> visit(Subscript subscript) {
    return within(subscript, subscript.inlines());
  }
}
