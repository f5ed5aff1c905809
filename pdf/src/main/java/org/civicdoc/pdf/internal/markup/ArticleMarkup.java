package org.civicdoc.pdf.internal.markup;

import java.util.List;
import java.util.regex.Pattern;
import org.civicdoc.model.Attachment;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.Link;
import org.civicdoc.model.Metadata;
import org.civicdoc.model.Text;
import org.civicdoc.pdf.PdfTheme;
import org.civicdoc.pdf.PdfWarningCode;
import org.civicdoc.pdf.internal.archive.DocumentTitle;
import org.w3c.dom.Element;

/** Writes all that is printed of one document. */
final class ArticleMarkup {

  /** Names such as 1.名单 and 附件2：表格 need no number before them. */
  private static final Pattern NUMBERED =
      Pattern.compile("^\\s*(附件\\s*[0-9一二三四五六七八九十]+|[0-9]+[.．、])");

  private final Draft draft;
  private final InlineMarkup inlines;

  ArticleMarkup(Draft draft) {
    this.draft = draft;
    this.inlines = new InlineMarkup(draft);
  }

  /** Appends a document to an element. */
  void write(Element parent, CivicDocument document, Outline outline) {
    PageForm form =
        draft.options.theme() == PdfTheme.OFFICIAL ? new OfficialForm(draft) : new NewsForm(draft);
    RunningTitle running = new RunningTitle(draft.xhtml);
    // A page shows the first that stands on it, else the last before: none where a document begins.
    running.writeBlank(parent);
    form.writeFront(parent, document, outline);
    running.write(
        parent,
        draft.printable.plain(Metadata.find(document.metadata().siteName()).orElse("")),
        draft.printable.plain(DocumentTitle.of(document)));
    new BlockMarkup(draft, outline, form, parent).write(document.blocks());
    boolean cut = draft.budget.isSpent();
    draft.budget.beginAppendix();
    if (cut) {
      inlines.write(draft.xhtml.append(parent, "p", "cut"), "（以下超出篇幅上限，未排印）");
    }
    writeAttachments(parent, document.attachments(), outline);
    draft.budget.beginAppendix();
    form.writeBack(parent, document);
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
    boolean numbered = attachments.stream().allMatch(file -> NUMBERED.matcher(file.text()).find());
    Element list = draft.xhtml.append(section, "ol", numbered ? "numbered" : "plain");
    ListLabel labels = new ListLabel(draft.xhtml, 1, attachments.size());
    labels.makeRoom(list);
    int number = 1;
    for (Attachment attachment : attachments) {
      if (!draft.budget.hasRoom(attachment.text().length() + attachment.href().length())) {
        draft.warnings.add(
            PdfWarningCode.TEXT_CUT,
            "attachment " + number + " and those after it are not printed");
        break;
      }
      Element item = draft.xhtml.append(list, "li");
      Element line = draft.xhtml.append(item, "p", "paragraph");
      if (!numbered) {
        labels.write(line, number);
      }
      number++;
      Link link = new Link(attachment.href(), List.of(new Text(attachment.text())));
      inlines.writeWithoutTargets(line, List.of(link));
      if (!attachment.href().isBlank()) {
        inlines.write(draft.xhtml.append(item, "p", "address"), attachment.href());
      }
    }
  }
}
