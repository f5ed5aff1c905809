package org.civicdoc.pdf.internal.markup;

import org.civicdoc.pdf.internal.archive.TagCorrections;
import org.w3c.dom.Element;

/**
 * Labels of ordered items as text of their first paragraph. The engine would paint its own labels
 * before all text of the page, where a reader that follows the file's order would find them.
 */
final class ListLabel {

  private ListLabel() {}

  static void write(Xhtml xhtml, Element paragraph, String label) {
    Element element = xhtml.append(paragraph, "abbr", "label");
    element.setAttribute("title", TagCorrections.LABEL);
    xhtml.text(element, label);
  }
}
