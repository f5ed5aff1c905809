package org.civicdoc.pdf.internal.markup;

import org.civicdoc.model.Metadata;
import org.civicdoc.pdf.PdfWarningCode;
import org.w3c.dom.Element;

/** Writes title and subtitle. */
final class TitleMarkup {

  private final Draft draft;
  private final InlineMarkup inlines;

  TitleMarkup(Draft draft, InlineMarkup inlines) {
    this.draft = draft;
    this.inlines = inlines;
  }

  void write(Element parent, Metadata metadata, Outline outline) {
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
  }
}
