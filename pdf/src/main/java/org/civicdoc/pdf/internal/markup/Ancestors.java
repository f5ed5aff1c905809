package org.civicdoc.pdf.internal.markup;

import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What an element stands in. */
final class Ancestors {

  private Ancestors() {}

  /** How many of an element and those around it have one of the given names. */
  static int count(Element element, Set<String> names) {
    int count = 0;
    for (Node node = element; node instanceof Element outer; node = node.getParentNode()) {
      count += names.contains(outer.getTagName()) ? 1 : 0;
    }
    return count;
  }

  /** Whether an element stands in a cell that is as wide as the words in it ask for. */
  static boolean isInFreeCell(Element element) {
    boolean cell = false;
    for (Node node = element; node instanceof Element outer; node = node.getParentNode()) {
      String styleClass = outer.getAttribute("class");
      switch (outer.getTagName()) {
        case "td", "th" -> cell = !styleClass.endsWith("wrap");
        case "table" -> {
          return cell && !styleClass.endsWith("fixed");
        }
        default -> {}
      }
    }
    return false;
  }
}
