package org.civicdoc.internal.block;

import org.civicdoc.internal.page.PageFeatures;

/** Tells lists from {@code ul} and {@code ol} elements that a template uses to hold a body. */
final class ListKind {

  /** Items longer than this on average are paragraphs. */
  private static final int LONGEST_AVERAGE = 300;

  private ListKind() {}

  static boolean isList(PageFeatures page, int list) {
    int items = 0;
    int text = 0;
    int ofChildren = 0;
    for (int child = list + 1; child < page.end(list); child = page.end(child)) {
      ofChildren += page.text(child);
      switch (page.element(child).normalName()) {
        case "li" -> {
          items++;
          if (holdsBody(page, child)) {
            return false;
          }
          text += page.text(child);
        }
        case "ul", "ol" -> {}
        default -> {
          return false;
        }
      }
    }
    boolean looseText = page.text(list) > ofChildren;
    return items >= 2 && !looseText && text > 0 && text / items <= LONGEST_AVERAGE;
  }

  /** An item with several paragraphs, a table or an image is more than an item. */
  private static boolean holdsBody(PageFeatures page, int item) {
    int paragraphs = 0;
    for (int child = item + 1; child < page.end(item); child = page.end(child)) {
      switch (page.element(child).normalName()) {
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
