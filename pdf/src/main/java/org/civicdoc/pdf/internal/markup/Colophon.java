package org.civicdoc.pdf.internal.markup;

import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Keeps the colophon on a page with the end of the text: one without text is shunned (GB/T
 * 9704-2012, 7.3.5.5).
 */
final class Colophon {

  private static final String TOGETHER = "page-break-before: avoid";

  private static final Set<String> ENDS_IN_LINES = Set.of("ol", "ul", "blockquote");

  /** So many go to the next page together; they take half of it. */
  private static final int FEW_ATTACHMENTS = 8;

  private Colophon() {}

  /**
   * Puts a colophon in its place.
   *
   * @param colophon the last element that has been written
   * @param ems of the text's type on a line
   * @param own ems of the colophon's type on a line
   */
  static void place(Xhtml xhtml, Element colophon, float ems, float own) {
    if (!(colophon.getPreviousSibling() instanceof Element last)) {
      return;
    }
    String styleClass = last.getAttribute("class");
    boolean line = last.getTagName().equals("p");
    if (styleClass.equals(TableMarkup.WIDE)) {
      last.appendChild(colophon);
    } else if (Closing.isOne(last)) {
      Closing.add(last, lines(colophon, own));
      last.appendChild(colophon);
    } else if (line && TitleLines.ems(last.getTextContent()) <= (2 * Closing.LINES - 1) * ems) {
      colophon.setAttribute("style", TOGETHER);
    } else if (styleClass.equals("attachments")
        && last.getElementsByTagName("li").getLength() <= FEW_ATTACHMENTS) {
      colophon.setAttribute("style", TOGETHER);
      last.appendChild(colophon);
    } else if (line || ENDS_IN_LINES.contains(last.getTagName())) {
      Closing.around(xhtml, last, lines(colophon, own)).appendChild(colophon);
    }
  }

  private static int lines(Element colophon, float ems) {
    int lines = 0;
    for (String name : List.of("p", "br", "th", "td")) {
      NodeList texts = colophon.getElementsByTagName(name);
      for (int i = 0; i < texts.getLength(); i++) {
        float width = TitleLines.ems(texts.item(i).getTextContent());
        lines += Math.max(1, (int) Math.ceil(width / ems));
      }
    }
    return lines;
  }
}
