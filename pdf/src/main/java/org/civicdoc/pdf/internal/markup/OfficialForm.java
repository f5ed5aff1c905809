package org.civicdoc.pdf.internal.markup;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.Metadata;
import org.w3c.dom.Element;

/**
 * Official documents as GB/T 9704-2012 sets them. What the web page says beside the document stands
 * at the end, where the standard has the colophon (版记).
 */
final class OfficialForm implements PageForm {

  /** Ems of the colophon's type on a line. */
  private static final float LINE = 39;

  private static final PageMeasures MEASURES =
      new PageMeasures(
          SignatureGroup.LINE,
          PageMeasures.points(156),
          PageMeasures.points(243),
          List.of(
              new TableType("loose", 12, 8.5f),
              new TableType("close", 10, 8.5f),
              new TableType("small", 8, 5.5f),
              new TableType("dense", 7, 2.5f),
              new TableType("tiny", 5, 2.5f)));

  /** What web pages repeat above the addressee: 某府办〔2024〕3号, 第18号, （2024年5月6日）. */
  private static final Pattern REPEATED_HEAD = Pattern.compile(".{0,40}号[)）]?|[(（].{4,80}[)）]");

  private final Draft draft;
  private final InlineMarkup inlines;

  /** Whether what stands above the text has all been written. */
  private boolean inText;

  OfficialForm(Draft draft) {
    this.draft = draft;
    this.inlines = new InlineMarkup(draft);
  }

  /** 7.2.5 发文字号, 7.2.7 the red line, 7.3.1 title. */
  @Override
  public void writeFront(Element parent, CivicDocument document, Outline outline) {
    Metadata.find(document.metadata().documentNumber())
        .ifPresent(number -> inlines.write(draft.xhtml.append(parent, "p", "red-head"), number));
    new TitleMarkup(draft, inlines).write(parent, document.metadata(), outline);
  }

  /** 7.3.2: 主送机关 stands below the title, flush left, and ends with a colon. */
  @Override
  public String paragraphClass(String text) {
    String line = text.strip();
    if (inText || line.isEmpty() || REPEATED_HEAD.matcher(line).matches()) {
      return "paragraph";
    }
    inText = true;
    return isAddressee(line) ? "paragraph addressee" : "paragraph";
  }

  /** Names of bodies and a colon, but no sentence that ends with one. */
  private static boolean isAddressee(String text) {
    return (text.endsWith("：") || text.endsWith(":"))
        && text.chars().noneMatch(c -> "。！？；“”".indexOf(c) >= 0);
  }

  @Override
  public PageMeasures measures() {
    return MEASURES;
  }

  /** 7.3.5.2: how far each line stands from the right. */
  @Override
  public void placeSignature(Element line, SignatureGroup group, int index) {
    line.setAttribute(
        "style", String.format(Locale.ROOT, "margin-right: %.1fem", group.fromRight(index)));
  }

  @Override
  public void writeBack(Element parent, CivicDocument document) {
    if (Byline.says(document)) {
      Element colophon = draft.xhtml.append(parent, "div", "colophon");
      new Byline(draft, inlines, LINE, LINE).write(colophon, document);
      Colophon.place(draft.xhtml, colophon, MEASURES.ems(), LINE);
    }
  }
}
