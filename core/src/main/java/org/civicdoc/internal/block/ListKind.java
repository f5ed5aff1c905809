package org.civicdoc.internal.block;

import org.civicdoc.internal.page.PageFeatures;

/** Tells lists from {@code ul} and {@code ol} elements that a template uses to hold a body. */
final class ListKind {

  /** Items longer than this on average are paragraphs. */
  private static final int LONGEST_AVERAGE = 300;

  /** An item with a larger share of the page's prose is the article. */
  private static final double LARGEST_ITEM = 0.5;

  private ListKind() {}

  /** The numbers of an {@code ol} are printed, also that of a single item between paragraphs. */
  static boolean isList(PageFeatures page, int list) {
    boolean numbered = page.element(list).normalName().equals("ol");
    int items = 0;
    int text = 0;
    int ofChildren = 0;
    for (int child = list + 1; child < page.end(list); child = page.end(child)) {
      ofChildren += page.text(child);
      switch (page.element(child).normalName()) {
        case "li" -> {
          items++;
          if (holdsBody(page, child, numbered)) {
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
    return items >= (numbered ? 1 : 2) && !looseText && text > 0 && text / items <= LONGEST_AVERAGE;
  }

  /**
   * An item with a table or an image is more than an item, and so is one with several paragraphs,
   * unless it has a number and is but a part of the page.
   */
  private static boolean holdsBody(PageFeatures page, int item, boolean numbered) {
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
    boolean part = numbered && page.prose(item) <= page.prose(0) * LARGEST_ITEM;
    return paragraphs > 1 && !part;
  }
}
