package org.civicdoc.pdf.internal.markup;

import java.util.List;
import org.civicdoc.model.CivicDocument;
import org.w3c.dom.Element;

/** News: title, subtitle, byline and header table, then the text. */
final class NewsForm implements PageForm {

  /** Ems of the byline's and of the origin's type on a line. */
  private static final float LINE = 46;

  private static final float ORIGIN_LINE = 51;

  private static final PageMeasures MEASURES =
      new PageMeasures(
          37,
          PageMeasures.points(158),
          PageMeasures.points(245),
          List.of(
              new TableType("loose", 10.5f, 9.6f),
              new TableType("close", 9, 5.6f),
              new TableType("small", 7.5f, 4.5f),
              new TableType("dense", 6.5f, 3.4f),
              new TableType("tiny", 5, 2.8f)));

  private final Draft draft;
  private final InlineMarkup inlines;

  NewsForm(Draft draft) {
    this.draft = draft;
    this.inlines = new InlineMarkup(draft);
  }

  @Override
  public void writeFront(Element parent, CivicDocument document, Outline outline) {
    new TitleMarkup(draft, inlines).write(parent, document.metadata(), outline);
    if (Byline.says(document)) {
      Element front = draft.xhtml.append(parent, "div", "front");
      new Byline(draft, inlines, LINE, ORIGIN_LINE).write(front, document);
    }
  }

  @Override
  public String paragraphClass(String text) {
    return "paragraph";
  }

  @Override
  public PageMeasures measures() {
    return MEASURES;
  }

  @Override
  public void placeSignature(Element line, SignatureGroup group, int index) {
    // Flush right, as the style sheet says.
  }

  @Override
  public void writeBack(Element parent, CivicDocument document) {
    // All has been said in front.
  }
}
