package org.civicdoc.internal.content;

import org.civicdoc.internal.page.LineRole;
import org.civicdoc.internal.page.PageFeatures;

/**
 * A letter to a government's mailbox and the answer to it, as rows of one table with a label each:
 * 信件内容, 回复内容, in the same row or in one of its own above. The longer of the two has the most prose,
 * but the article is both.
 */
final class LetterTable {

  /** What the table holds at least of the prose of a root around it, which may have a footer. */
  private static final double HALF = 0.5;

  private static final int NONE = -1;

  private LetterTable() {}

  /**
   * The table around a root that lies in a letter or in its answer, or the one within a root that
   * holds little else; else the root.
   */
  static ContentRoot around(PageFeatures page, ContentRoot root) {
    int row = nearest(page, root.number(), "tr");
    boolean isPart = row >= 0 && isPart(page, row);
    int table = first(page, isPart ? nearest(page, row, "table") : root.number());
    return table >= 0 && page.prose(table) >= page.prose(root.number()) * HALF
        ? ContentRoot.whole(page, table, root.name())
        : root;
  }

  /** Whether an element is such a table. */
  static boolean is(PageFeatures page, int table) {
    return page.element(table).normalName().equals("table") && first(page, table) == table;
  }

  /** The first table within an element that holds two of these rows, or -1. */
  private static int first(PageFeatures page, int around) {
    int before = NONE;
    for (int i = around; i >= 0 && i < page.end(around); i++) {
      if (isRow(page, i) && isLabelled(page, i)) {
        int table = nearest(page, i, "table");
        if (table == before && table >= around) {
          return table;
        }
        before = table;
      }
    }
    return NONE;
  }

  private static int nearest(PageFeatures page, int from, String name) {
    int i = from;
    while (i >= 0 && !page.element(i).normalName().equals(name)) {
      i = page.parent(i);
    }
    return i;
  }

  /** Whether an element of such a table is a row that tells of the letter, and no part of it. */
  static boolean isDatum(PageFeatures page, int i) {
    return isRow(page, i) && page.text(i) > 0 && page.prose(i) == 0 && !isPart(page, i);
  }

  private static boolean isRow(PageFeatures page, int i) {
    return page.element(i).normalName().equals("tr");
  }

  /** Whether a row holds a letter or an answer, or the label of one. */
  private static boolean isPart(PageFeatures page, int row) {
    return isLabelled(page, row) || isOneCell(page, row) && LetterLabels.areBefore(page, row);
  }

  /** Whether a row is such a label and what it announces, or one above a row of just that. */
  private static boolean isLabelled(PageFeatures page, int row) {
    int cell = row + 1;
    int next = page.end(row);
    return cell < next
        && page.kind(cell).role() == LineRole.CELL
        && (!isOneCell(page, row)
            || next < page.size() && isRow(page, next) && isOneCell(page, next))
        && LetterLabels.are(page, cell);
  }

  private static boolean isOneCell(PageFeatures page, int row) {
    return row + 1 < page.end(row) && page.end(row + 1) == page.end(row);
  }
}
