package org.civicdoc.pdf.internal.markup;

import java.util.List;
import org.civicdoc.model.Attachment;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.Link;
import org.civicdoc.model.Metadata;
import org.civicdoc.model.Text;
import org.civicdoc.pdf.PdfTheme;
import org.civicdoc.pdf.internal.archive.DocumentTitle;
import org.w3c.dom.Element;

/** Writes all that is printed of one document. */
final class ArticleMarkup {

  /** Longest running title in code points; it must fit on one line. */
  private static final int RUNNING_TITLE = 34;

  private static final int RUNNING_SITE = 16;

  private final Draft draft;
  private final InlineMarkup inlines;

  ArticleMarkup(Draft draft) {
    this.draft = draft;
    this.inlines = new InlineMarkup(draft);
  }

  /** Appends a document to an element. */
  void write(Element parent, CivicDocument document, Outline outline) {
    Metadata metadata = document.metadata();
    writeRunning(parent, "running-site", Metadata.find(metadata.siteName()).orElse(""), RUNNING_SITE);
    writeRunning(parent, "running-title", DocumentTitle.of(document), RUNNING_TITLE);
    PageForm form =
        draft.options.theme() == PdfTheme.OFFICIAL ? new OfficialForm(draft) : new NewsForm(draft);
    form.writeFront(parent, document, outline);
    new BlockMarkup(draft, outline, form, parent).write(document.blocks());
    if (draft.budget.isSpent()) {
      inlines.write(draft.xhtml.append(parent, "p", "cut"), "（以下超出篇幅上限，未排印）");
    }
    writeAttachments(parent, document.attachments(), outline);
    form.writeBack(parent, document);
  }

  private void writeRunning(Element parent, String styleClass, String text, int length) {
    Element element = draft.xhtml.append(parent, "div", styleClass);
    draft.xhtml.text(element, text.isBlank() ? "\u00A0" : abridged(text, length));
  }

  private String abridged(String text, int length) {
    String plain = draft.printable.plain(text).replace('\n', ' ');
    int count = plain.codePointCount(0, plain.length());
    return count <= length
        ? plain
        : plain.substring(0, plain.offsetByCodePoints(0, length - 1)) + "…";
  }

  private void writeAttachments(Element parent, List<Attachment> attachments, Outline outline) {
    if (attachments.isEmpty()) {
      return;
    }
    Element section = draft.xhtml.append(parent, "div", "attachments");
    Outline.Entry entry = outline.add(1, "附件");
    Element heading = draft.xhtml.append(section, "h" + entry.rank(), "attachments-title");
    heading.setAttribute("id", entry.id());
    inlines.write(heading, "附件");
    Element list = draft.xhtml.append(section, "ol");
    int number = 1;
    for (Attachment attachment : attachments) {
      Element item = draft.xhtml.append(list, "li");
      Element line = draft.xhtml.append(item, "p", "paragraph");
      ListLabel.write(draft.xhtml, line, number++ + ".");
      Link link = new Link(attachment.href(), List.of(new Text(attachment.text())));
      inlines.write(line, List.of(link));
      if (!attachment.href().isBlank()) {
        inlines.write(draft.xhtml.append(item, "p", "address"), attachment.href());
      }
    }
  }
}
