package org.civicdoc.internal.page;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds elements in the features of a page. */
public final class ElementNumbers {

  private ElementNumbers() {}

  /** The number of an element; -1 for null and for what is not seen. */
  public static int of(PageFeatures page, @Nullable Element element) {
    for (int i = 0; i < page.size(); i++) {
      if (page.element(i).equals(element)) {
        return i;
      }
    }
    return -1;
  }
}
