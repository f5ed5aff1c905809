package org.civicdoc.pdf.internal.markup;

import org.w3c.dom.Element;

/** The end of a text and what must not stand on a page without lines of it. */
final class Closing {

  /** Lines that stand alone at neither end of a page. */
  static final int LINES = 2;

  private static final String STYLE_CLASS = "closing";

  private Closing() {}

  /**
   * Moves an element into one that keeps its last lines on one page.
   *
   * @param last the last element written
   * @param lines how many lines will follow it there
   * @return the element for them
   */
  static Element around(Xhtml xhtml, Element last, int lines) {
    Element closing = xhtml.append((Element) last.getParentNode(), "div", STYLE_CLASS);
    keep(closing, LINES + lines);
    closing.appendChild(last);
    return closing;
  }

  static boolean isOne(Element element) {
    return element.getAttribute("class").equals(STYLE_CLASS);
  }

  /** More lines follow in such an element. */
  static void add(Element closing, int lines) {
    String style = closing.getAttribute("style");
    keep(closing, Integer.parseInt(style.substring(style.indexOf(' ') + 1)) + lines);
  }

  private static void keep(Element closing, int lines) {
    closing.setAttribute("style", "widows: " + lines);
  }
}
