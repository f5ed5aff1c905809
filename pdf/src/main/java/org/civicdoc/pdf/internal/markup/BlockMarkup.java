package org.civicdoc.pdf.internal.markup;

import java.util.List;
import java.util.function.Consumer;
import org.civicdoc.model.Block;
import org.civicdoc.model.BlockVisitor;
import org.civicdoc.model.Figure;
import org.civicdoc.model.Heading;
import org.civicdoc.model.Inline;
import org.civicdoc.model.ListBlock;
import org.civicdoc.model.ListItem;
import org.civicdoc.model.Paragraph;
import org.civicdoc.model.PlainText;
import org.civicdoc.model.Preformatted;
import org.civicdoc.model.Quote;
import org.civicdoc.model.Separator;
import org.civicdoc.model.Signature;
import org.civicdoc.model.Table;
import org.civicdoc.pdf.PdfWarningCode;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Writes blocks, each as a child of one element. */
final class BlockMarkup implements BlockVisitor<Element> {

  private final Draft draft;
  private final Outline outline;
  private final PageForm form;
  private final InlineMarkup inlines;
  private final SignatureMarkup signatures;
  private Element parent;
  private int nesting;

  /** The table that stands on a page turned for it, just above; null if none does. */
  private @Nullable Element turnedPage;

  /** Labels the next paragraph; null outside an ordered item's start. */
  private @Nullable Consumer<Element> label;

  BlockMarkup(Draft draft, Outline outline, PageForm form, Element parent) {
    this.draft = draft;
    this.outline = outline;
    this.form = form;
    this.inlines = new InlineMarkup(draft);
    this.signatures = new SignatureMarkup(draft, inlines, form, parent);
    this.parent = parent;
  }

  /** Writes blocks into the current element, until the document's limits are reached. */
  void write(List<Block> blocks) {
    for (int i = 0; i < blocks.size() && draft.budget.takeBlock(); i++) {
      Element around = parent;
      if (turnedPage != null && TableSurroundings.isBelow(blocks.get(i))) {
        parent = turnedPage;
      } else {
        turnedPage = null;
      }
      if (isSignature(blocks, i) && !isSignature(blocks, i - 1)) {
        signatures.begin(blocks, i, parent);
      }
      blocks.get(i).accept(this);
      parent = around;
    }
  }

  private static boolean isSignature(List<Block> blocks, int index) {
    return index >= 0 && blocks.get(index) instanceof Signature;
  }

  /** Writes blocks into an element of their own, or as plain text where nesting is too deep. */
  void writeInto(Element element, List<Block> blocks) {
    if (nesting >= draft.limits.nesting()) {
      draft.warnings.add(
          PdfWarningCode.NESTING_CUT,
          "blocks below level " + nesting + " are printed as plain paragraphs");
      for (Block block : blocks) {
        Element plain = draft.xhtml.append(element, "p", "paragraph");
        writeLabel(plain);
        inlines.write(plain, PlainText.of(block));
      }
      return;
    }
    Element before = parent;
    parent = element;
    nesting++;
    write(blocks);
    nesting--;
    parent = before;
  }

  private Element paragraph(String name, String styleClass, List<Inline> content) {
    Element element = draft.xhtml.append(parent, name, styleClass);
    inlines.write(element, content);
    return element;
  }

  @Override
  public Element visit(Heading heading) {
    if (nesting > 0) {
      // Headings within lists, quotations and cells are no sections of the document.
      return paragraph("p", "inner-heading level" + heading.level(), heading.inlines());
    }
    String text = PlainText.of(heading.inlines());
    Outline.Entry entry = outline.add(heading.level(), text);
    Element element =
        paragraph(
            "h" + entry.rank(),
            "level" + heading.level() + ' ' + numbering(text),
            heading.inlines());
    element.setAttribute("id", entry.id());
    return element;
  }

  private static String numbering(String text) {
    return HeadingNumber.of(text).styleClass();
  }

  @Override
  public Element visit(Paragraph paragraph) {
    String text = nesting == 0 ? PlainText.of(paragraph.inlines()) : "";
    String styleClass = form.paragraphClass(text);
    Element element =
        draft.xhtml.append(parent, "p", isLeadIn(text) ? styleClass + " above" : styleClass);
    writeLabel(element);
    inlines.write(element, paragraph.inlines());
    return element;
  }

  /** Whether a text of two lines at most introduces what follows. */
  private boolean isLeadIn(String text) {
    String line = text.strip();
    return (line.endsWith("：") || line.endsWith(":"))
        && TitleLines.ems(line) <= Closing.LINES * form.measures().ems();
  }

  @Override
  public Element visit(Signature line) {
    return signatures.write(line);
  }

  @Override
  public Element visit(ListBlock list) {
    Element element = draft.xhtml.append(parent, list.ordered() ? "ol" : "ul");
    int number = list.start();
    ListLabel labels = new ListLabel(draft.xhtml, number, number + list.items().size() - 1);
    if (list.ordered()) {
      labels.makeRoom(element);
    }
    for (ListItem item : list.items()) {
      if (draft.budget.isSpent()) {
        break;
      }
      Element li = draft.xhtml.append(element, "li");
      if (list.ordered()) {
        int current = number++;
        label = paragraph -> labels.write(paragraph, current);
        if (item.blocks().isEmpty() || !(item.blocks().get(0) instanceof Paragraph)) {
          writeLabel(draft.xhtml.append(li, "p", "paragraph"));
        }
      }
      writeInto(li, item.blocks());
    }
    return element;
  }

  /** Writes the label of an ordered item, if one is due, at the start of its first paragraph. */
  private void writeLabel(Element paragraph) {
    if (label != null) {
      label.accept(paragraph);
      label = null;
    }
  }

  @Override
  public Element visit(Quote quote) {
    Element element = draft.xhtml.append(parent, "blockquote");
    writeInto(element, quote.blocks());
    return element;
  }

  @Override
  public Element visit(Table table) {
    TableMarkup.Written written = new TableMarkup(draft, this, inlines, form).write(parent, table);
    if (written.wide()) {
      TableSurroundings.takeLinesAbove(written.element());
      turnedPage = written.element();
    } else {
      TableSurroundings.keepLinesAbove(written.element());
    }
    return written.element();
  }

  @Override
  public Element visit(Figure figure) {
    return new FigureMarkup(draft, inlines).write(parent, figure);
  }

  @Override
  public Element visit(Preformatted preformatted) {
    Element element = draft.xhtml.append(parent, "pre");
    inlines.write(element, preformatted.text());
    return element;
  }

  @Override
  public Element visit(Separator separator) {
    return draft.xhtml.append(parent, "div", "separator");
  }
}
