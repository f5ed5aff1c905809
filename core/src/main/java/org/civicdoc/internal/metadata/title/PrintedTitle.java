package org.civicdoc.internal.metadata.title;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Tells whether a block is printed as titles were before there were style sheets: centred, and in
 * large or bold type ({@code <p align="center"><b><font size="5">}).
 */
final class PrintedTitle {

  private static final Set<String> LARGE = Set.of("4", "5", "6", "7", "+1", "+2", "+3", "+4");
  private static final Set<String> BOLD = Set.of("b", "strong", "big");

  /** How many elements set the type of one line. */
  private static final int MOST_NESTED = 4;

  private PrintedTitle() {}

  static boolean is(Element block) {
    return isCentred(block) && isLarge(block);
  }

  private static boolean isCentred(Element block) {
    Element around = block.parent();
    return block.attr("align").equalsIgnoreCase("center")
        || block.attr("style").toLowerCase(Locale.ROOT).matches(".*text-align ?: ?center.*")
        || around != null && around.normalName().equals("center");
  }

  /** Whether each character stands in an element that makes it large or bold. */
  private static boolean isLarge(Element block) {
    Element element = block;
    for (int depth = 0; depth < MOST_NESTED; depth++) {
      if (!element.ownText().isBlank() || element.childrenSize() == 0) {
        return false;
      }
      element = element.child(0);
      boolean large = LARGE.contains(element.attr("size").trim());
      if (large || BOLD.contains(element.normalName())) {
        return true;
      }
    }
    return false;
  }
}
