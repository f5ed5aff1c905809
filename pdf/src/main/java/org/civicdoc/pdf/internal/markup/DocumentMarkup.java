package org.civicdoc.pdf.internal.markup;

import java.util.List;
import org.civicdoc.model.Attachment;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.HeaderField;
import org.civicdoc.model.Link;
import org.civicdoc.model.Metadata;
import org.civicdoc.model.Text;
import org.civicdoc.pdf.PdfLimits;
import org.civicdoc.pdf.PdfWarningCode;
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

  private final Draft draft;
  private final InlineMarkup inlines;

  /**
   * A writer for one document.
   *
   * @param fonts what can be printed
   * @param limits how much is printed
   * @param images where images are found
   * @param warnings where to say what is printed otherwise
   */
  public DocumentMarkup(FontSet fonts, PdfLimits limits, ImageShelf images, Warnings warnings) {
    draft = new Draft(fonts, limits, images, warnings);
    inlines = new InlineMarkup(draft);
  }

  /**
   * Writes a document. One use each.
   *
   * @param document the document
   * @param styleSheet the theme's CSS
   * @return the page
   */
  public Document write(CivicDocument document, String styleSheet) {
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
    writeFront(article, document, outline);
    new BlockMarkup(draft, outline, article).write(document.blocks());
    writeAttachments(article, document.attachments(), outline);
    if (draft.budget.isSpent()) {
      inlines.write(xhtml.append(article, "p", "cut"), "（以下超出篇幅上限，未排印）");
    }
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

  private void writeFront(Element parent, CivicDocument document, Outline outline) {
    Metadata metadata = document.metadata();
    if (metadata.title() == null) {
      draft.warnings.add(PdfWarningCode.NO_TITLE, "the document states no title; none is printed");
    } else {
      String title = metadata.title().value();
      Element heading = draft.xhtml.append(parent, "h1", "title");
      inlines.write(heading, title);
      heading.setAttribute("id", outline.title(title).id());
    }
    Metadata.find(metadata.subtitle())
        .ifPresent(text -> inlines.write(draft.xhtml.append(parent, "p", "subtitle"), text));
    Element front = draft.xhtml.append(parent, "div", "front");
    new Byline(draft, inlines).write(front, document);
    writeHeaderTable(front, metadata.header());
  }

  private void writeHeaderTable(Element parent, List<HeaderField> fields) {
    if (fields.isEmpty()) {
      return;
    }
    Element table = draft.xhtml.append(parent, "table", "header-fields");
    Element body = draft.xhtml.append(table, "tbody");
    for (HeaderField field : fields) {
      Element row = draft.xhtml.append(body, "tr");
      Element label = draft.xhtml.append(row, "th");
      label.setAttribute("scope", "row");
      inlines.write(label, field.label());
      inlines.write(draft.xhtml.append(row, "td"), field.value());
    }
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
