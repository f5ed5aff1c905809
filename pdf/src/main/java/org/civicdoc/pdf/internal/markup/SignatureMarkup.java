package org.civicdoc.pdf.internal.markup;

import java.util.ArrayList;
import java.util.List;
import org.civicdoc.model.Block;
import org.civicdoc.model.ListBlock;
import org.civicdoc.model.Paragraph;
import org.civicdoc.model.PlainText;
import org.civicdoc.model.Quote;
import org.civicdoc.model.Signature;
import org.w3c.dom.Element;

/**
 * Writes signatures. The lines of one stay on one page, and take the end of the text before them
 * along, lest they stand there alone: its last lines if it can be parted, else all of it.
 */
final class SignatureMarkup {

  private final Draft draft;
  private final InlineMarkup inlines;
  private final PageForm form;

  private SignatureGroup group = new SignatureGroup(List.of());
  private int written;
  private Element parent;
  private boolean attached;

  SignatureMarkup(Draft draft, InlineMarkup inlines, PageForm form, Element parent) {
    this.draft = draft;
    this.inlines = inlines;
    this.form = form;
    this.parent = parent;
  }

  /** Begins the signature at a block, below what has been written for the blocks before it. */
  void begin(List<Block> blocks, int start, Element newParent) {
    List<Signature> lines = new ArrayList<>();
    for (int i = start; i < blocks.size() && blocks.get(i) instanceof Signature line; i++) {
      lines.add(line);
    }
    group = new SignatureGroup(lines);
    written = 0;
    parent = newParent;
    attached = false;
    if (start > 0) {
      Block before = blocks.get(start - 1);
      attached = before instanceof Paragraph paragraph && !canBeParted(paragraph);
      if (!attached && isText(before)) {
        parent = Closing.around(draft.xhtml, (Element) newParent.getLastChild(), group.size());
      }
    }
  }

  private static boolean isText(Block block) {
    return block instanceof Paragraph || block instanceof ListBlock || block instanceof Quote;
  }

  private boolean canBeParted(Paragraph paragraph) {
    return TitleLines.ems(PlainText.of(paragraph.inlines()))
        > (2 * Closing.LINES - 1) * form.measures().ems();
  }

  Element write(Signature line) {
    String styleClass =
        "signature" + (written == 0 ? " first" : "") + (attached ? " attached" : "");
    Element element = draft.xhtml.append(parent, "p", styleClass);
    inlines.write(element, line.inlines());
    form.placeSignature(element, group, written++);
    attached = true;
    return element;
  }
}
