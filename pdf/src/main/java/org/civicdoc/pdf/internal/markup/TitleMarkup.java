package org.civicdoc.pdf.internal.markup;

import java.util.ArrayList;
import java.util.List;
import org.civicdoc.model.Inline;
import org.civicdoc.model.LineBreak;
import org.civicdoc.model.Metadata;
import org.civicdoc.model.Text;
import org.civicdoc.pdf.PdfWarningCode;
import org.w3c.dom.Element;

/** Writes title and subtitle. */
final class TitleMarkup {

  /** Ems of the title on a line: 156 mm at 22 pt. */
  private static final float WIDTH = 20;

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
      heading.setAttribute("id", outline.title(title).id());
      writeLines(heading, new TitleLines(WIDTH).of(title));
    }
    Metadata.find(metadata.subtitle())
        .ifPresent(text -> inlines.write(draft.xhtml.append(parent, "p", "subtitle"), text));
  }

  private void writeLines(Element heading, List<String> lines) {
    List<Inline> content = new ArrayList<>();
    for (String line : lines) {
      if (!content.isEmpty()) {
        content.add(new LineBreak());
      }
      content.add(new Text(line));
    }
    inlines.write(heading, content);
  }
}
