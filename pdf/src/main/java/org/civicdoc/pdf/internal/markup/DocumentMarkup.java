package org.civicdoc.pdf.internal.markup;

import java.util.List;
import org.civicdoc.model.Attachment;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.Link;
import org.civicdoc.model.Metadata;
import org.civicdoc.model.Text;
import org.civicdoc.pdf.PdfLimits;
import org.civicdoc.pdf.PdfTheme;
import org.civicdoc.pdf.internal.Warnings;
import org.civicdoc.pdf.internal.archive.DocumentTitle;
import org.civicdoc.pdf.internal.font.FontSet;
import org.civicdoc.pdf.internal.image.ImageShelf;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes one document as a page of XHTML. */
public final class DocumentMarkup {

  /** Longest running title in code points; it must fit on one line. */
  private static final int RUNNING_TITLE = 34;

  private final PdfTheme theme;
  private final String styleSheet;
  private final Draft draft;
  private final InlineMarkup inlines;

  /**
   * A writer for one document.
   *
   * @param theme what the page is made of
   * @param styleSheet the theme's CSS
   * @param fonts what can be printed
   * @param limits how much is printed
   * @param images where images are found
   * @param warnings where to say what is printed otherwise
   */
  public DocumentMarkup(
      PdfTheme theme,
      String styleSheet,
      FontSet fonts,
      PdfLimits limits,
      ImageShelf images,
      Warnings warnings) {
    this.theme = theme;
    this.styleSheet = styleSheet;
    draft = new Draft(fonts, limits, images, warnings);
    inlines = new InlineMarkup(draft);
  }

  /**
   * Writes a document. One use each.
   *
   * @param document the document
   * @return the page
   */
  public Document write(CivicDocument document) {
    Xhtml xhtml = draft.xhtml;
    String title = DocumentTitle.of(document);
    Element head = xhtml.append(xhtml.root(), "head");
    xhtml.text(xhtml.append(head, "title"), title);
    xhtml.text(xhtml.append(head, "style"), styleSheet);
    Element bookmarks = xhtml.append(head, "bookmarks");
    Element body = xhtml.append(xhtml.root(), "body");
    writeRunning(body, title, document.metadata());
    Outline outline = new Outline("s");
    Element article = xhtml.append(body, "div", "document");
    PageForm form = theme == PdfTheme.OFFICIAL ? new OfficialForm(draft) : new NewsForm(draft);
    form.writeFront(article, document, outline);
    new BlockMarkup(draft, outline, form, article).write(document.blocks());
    if (draft.budget.isSpent()) {
      inlines.write(xhtml.append(article, "p", "cut"), "（以下超出篇幅上限，未排印）");
    }
    writeAttachments(article, document.attachments(), outline);
    form.writeBack(article, document);
    outline.write(xhtml, bookmarks);
    return xhtml.document();
  }

  private void writeRunning(Element body, String title, Metadata metadata) {
    Element left = draft.xhtml.append(body, "div", "running-site");
    draft.xhtml.text(left, running(Metadata.find(metadata.siteName()).orElse("\u00A0"), 16));
    Element right = draft.xhtml.append(body, "div", "running-title");
    draft.xhtml.text(right, running(title, RUNNING_TITLE));
  }

  private String running(String text, int length) {
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
