package org.civicdoc.internal.block;

import org.civicdoc.internal.text.Spaces;
import org.jsoup.nodes.Element;

/** Tells lists from {@code ul} and {@code ol} elements that a template uses to hold a body. */
final class ListKind {

  /** Items longer than this on average are paragraphs. */
  private static final int LONGEST_AVERAGE = 300;

  private ListKind() {}

  static boolean isList(Element list) {
    int items = 0;
    long text = 0;
    for (Element child : list.children()) {
      if (child.normalName().equals("li")) {
        items++;
        if (holdsBody(child)) {
          return false;
        }
        text += Spaces.squeeze(child.wholeText()).length();
      } else if (!child.normalName().equals("ul") && !child.normalName().equals("ol")) {
        return false;
      }
    }
    return items >= 2 && text > 0 && text / items <= LONGEST_AVERAGE;
  }

  /** An item with several paragraphs, a table or an image is more than an item. */
  private static boolean holdsBody(Element item) {
    int paragraphs = 0;
    for (Element child : item.children()) {
      switch (child.normalName()) {
        case "table", "h1", "h2", "h3", "img", "figure" -> {
          return true;
        }
        case "p", "div" -> paragraphs++;
        default -> {}
      }
    }
    return paragraphs > 1;
  }
}
