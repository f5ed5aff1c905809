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
import org.civicdoc.pdf.PdfWarningCode;
import org.w3c.dom.Element;

/** The elements of inlines that stand open while their text is written piece by piece. */
final class InlineElements implements InlineVisitor<Element> {

  private final Draft draft;
  private final List<Inline> open = new ArrayList<>();
  private final List<Element> elements = new ArrayList<>();
  private Element parent;

  InlineElements(Draft draft) {
    this.draft = draft;
    this.parent = draft.xhtml.root();
  }

  /** The innermost element for the given inlines; those that already stand open are used on. */
  Element open(Element block, List<Inline> around) {
    int shared = 0;
    while (shared < open.size()
        && shared < around.size()
        && isSame(open.get(shared), around.get(shared))) {
      shared++;
    }
    while (open.size() > shared) {
      open.remove(open.size() - 1);
      elements.remove(elements.size() - 1);
    }
    parent = elements.isEmpty() ? block : elements.get(elements.size() - 1);
    for (Inline inline : around.subList(shared, around.size())) {
      parent = inline.accept(this);
      open.add(inline);
      elements.add(parent);
    }
    return parent;
  }

  /** Closes all. */
  void close() {
    open.clear();
    elements.clear();
  }

  @SuppressWarnings("ReferenceEquality") // Two equal inlines are still two elements.
  private static boolean isSame(Inline a, Inline b) {
    return a == b;
  }

  @Override
  public Element visit(Strong strong) {
    return draft.xhtml.append(parent, "strong");
  }

  @Override
  public Element visit(Emphasis emphasis) {
    return draft.xhtml.append(parent, "em");
  }

  @Override
  public Element visit(Superscript superscript) {
    return draft.xhtml.append(parent, "sup");
  }

  @Override
  public Element visit(Subscript subscript) {
    return draft.xhtml.append(parent, "sub");
  }

  @Override
  public Element visit(Link link) {
    String target = link.href().strip();
    if (!LinkTarget.isAbsolute(target)) {
      draft.warnings.add(
          PdfWarningCode.LINK_DROPPED, "\"" + abridged(target) + "\" is no absolute address");
      return parent;
    }
    String text = PlainText.of(link.inlines());
    Element a = draft.xhtml.append(parent, "a");
    a.setAttribute("href", LinkTarget.encode(target));
    a.setAttribute("title", abridged(text.isBlank() ? target : text));
    return a;
  }

  private static String abridged(String text) {
    return text.length() <= 200 ? text : text.substring(0, 200) + "…";
  }

  @Override
  public Element visit(Text text) {
    return parent;
  }

  @Override
  public Element visit(LineBreak lineBreak) {
    return parent;
  }

  @Override
  public Element visit(InlineImage image) {
    return parent;
  }
}
