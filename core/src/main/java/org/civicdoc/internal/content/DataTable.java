package org.civicdoc.internal.content;

import org.civicdoc.internal.page.PageFeatures;
import org.civicdoc.internal.page.TableKind;

/** Tells a table of data, which may be all of an article: names, marks, prices. */
final class DataTable {

  /** In characters. */
  private static final int SMALLEST = 40;

  /** No more than this share of it is linked. */
  private static final double LINKS = 0.2;

  private static final double MOST = 0.5;

  private DataTable() {}

  static boolean is(PageFeatures page, int i) {
    return page.element(i).normalName().equals("table")
        && mayBeIn(page, i)
        && !TableKind.isLayout(page, i);
  }

  /** Whether such a table is most of what an element holds. */
  static boolean isMostOf(PageFeatures page, int around) {
    if (!mayBeIn(page, around)) {
      return false;
    }
    for (int i = around + 1; i < page.end(around); i++) {
      if (page.text(i) >= page.text(around) * MOST && is(page, i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether there is so much text that is not linked; tells most elements without a look at them.
   */
  static boolean mayBeIn(PageFeatures page, int i) {
    return page.text(i) >= SMALLEST && page.linked(i) <= page.text(i) * LINKS;
  }
}
