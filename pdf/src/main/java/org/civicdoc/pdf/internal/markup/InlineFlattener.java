package org.civicdoc.pdf.internal.markup;

import java.util.ArrayList;
import java.util.List;
import org.civicdoc.model.Emphasis;
import org.civicdoc.model.Inline;
import org.civicdoc.model.InlineImage;
import org.civicdoc.model.InlineVisitor;
import org.civicdoc.model.LineBreak;
import org.civicdoc.model.Link;
import org.civicdoc.model.PlainText;
import org.civicdoc.model.Strong;
import org.civicdoc.model.Subscript;
import org.civicdoc.model.Superscript;
import org.civicdoc.model.Text;
import org.civicdoc.pdf.internal.typesetting.LineBreakRules;

/** Takes inlines out of their nesting, in reading order; one use each. */
final class InlineFlattener implements InlineVisitor<List<InlineItem>> {

  /** Inlines around a piece that are kept; deeper ones cannot be told apart by eye anyway. */
  private static final int NESTING = 8;

  /** The engine copies the rest of a run for each line of it, so long texts become several runs. */
  private static final int LONGEST_RUN = 2000;

  private final Draft draft;
  private final boolean linkTargets;
  private final List<InlineItem> items = new ArrayList<>();
  private List<Inline> around = List.of();

  /**
   * A flattener.
   *
   * @param linkTargets whether the address of a link is printed behind its text
   */
  InlineFlattener(Draft draft, boolean linkTargets) {
    this.draft = draft;
    this.linkTargets = linkTargets;
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
      String printed = part.printed();
      int start = 0;
      while (part.original() == null && printed.length() - start > LONGEST_RUN) {
        int end = breakBefore(printed, start, start + LONGEST_RUN);
        add(new InlineItem.Run(printed.substring(start, end), null, around));
        start = end;
      }
      add(new InlineItem.Run(printed.substring(start), part.original(), around));
    }
    return items;
  }

  /** Past the limit, a run loses its formatting and joins the one before. */
  private void add(InlineItem.Run run) {
    boolean plain = items.isEmpty() && run.around().isEmpty() && run.original() == null;
    if (plain || draft.budget.takeInline()) {
      items.add(run);
      return;
    }
    int last = items.size() - 1;
    if (last >= 0
        && items.get(last) instanceof InlineItem.Run before
        && before.around().isEmpty()
        && before.original() == null
        && before.printed().length() < LONGEST_RUN) {
      items.set(last, new InlineItem.Run(before.printed() + run.printed(), null, List.of()));
    } else {
      items.add(new InlineItem.Run(run.printed(), null, List.of()));
    }
  }

  /** The last index up to a limit where a line may break; else the limit itself. */
  private static int breakBefore(String text, int start, int limit) {
    for (int i = limit; i > start; i--) {
      if (LineBreakRules.canBreak(text, i)) {
        return i;
      }
    }
    return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
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
    within(link, link.inlines());
    String target = link.href().strip();
    if (linkTargets
        && LinkTarget.isAbsolute(target)
        && !target.equals(PlainText.of(link.inlines()).strip())) {
      new Text("（" + target + "）").accept(this);
    }
    return items;
  }

  @Override
  public List<InlineItem> visit(LineBreak lineBreak) {
    if (draft.budget.takeInline()) {
      items.add(new InlineItem.Break(around));
    } else {
      add(new InlineItem.Run(" ", null, List.of()));
    }
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
