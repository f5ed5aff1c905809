package org.civicdoc.pdf.internal.markup;

import java.util.Locale;
import org.civicdoc.pdf.internal.archive.TagCorrections;
import org.w3c.dom.Element;

/**
 * Labels of an ordered list's items as text of their first paragraph. The engine would paint its
 * own labels before all text of the page, where a reader that follows the file's order would find
 * them.
 */
final class ListLabel {

  /** Ems that the style sheets leave for a label. */
  private static final float USUAL = 2;

  /** Ems of a digit, and of the full stop and the space behind it. */
  private static final float DIGIT = 0.6f;

  private static final float END = 0.6f;

  private final Xhtml xhtml;
  private final float width;

  /** The labels from one number to another. */
  ListLabel(Xhtml xhtml, int first, int last) {
    this.xhtml = xhtml;
    int digits = Math.max(Integer.toString(first).length(), Integer.toString(last).length());
    this.width = Math.max(USUAL, digits * DIGIT + END);
  }

  /** Moves a list to the right by as much as its labels need more than usual. */
  void makeRoom(Element list) {
    if (width > USUAL) {
      list.setAttribute("style", String.format(Locale.ROOT, "margin-left: %.1fem", width - USUAL));
    }
  }

  void write(Element paragraph, int number) {
    Element element = xhtml.append(paragraph, "abbr", "label");
    element.setAttribute("title", TagCorrections.LABEL);
    if (width > USUAL) {
      element.setAttribute(
          "style", String.format(Locale.ROOT, "width: %.1fem; margin-left: -%.1fem", width, width));
    }
    xhtml.text(element, number + ".");
  }
}
