package org.civicdoc.internal.content;

import org.civicdoc.internal.page.PageFeatures;

/**
 * A letter to a government's mailbox and the answer in boxes of their own, each below its label:
 * {@code <div><h3>来信内容</h3>…</div><div><h3>回复内容</h3>…</div>}, or both side by side below a heading
 * each.
 */
final class LetterBoxes {

  private LetterBoxes() {}

  /** The element around a letter and its answer, if a root lies in one of them; else the root. */
  static ContentRoot around(PageFeatures page, ContentRoot root) {
    for (int i = root.number(); page.parent(i) >= 0; i = page.parent(i)) {
      int parent = page.parent(i);
      if (isLabelled(page, i) && labelled(page, parent) > 1) {
        return new ContentRoot(parent, first(page, parent), last(page, parent), root.name());
      }
    }
    return root;
  }

  private static int first(PageFeatures page, int parent) {
    int i = parent + 1;
    while (!isLabelled(page, i) && !LetterLabels.are(page, i)) {
      i = page.end(i);
    }
    return i;
  }

  private static int last(PageFeatures page, int parent) {
    int last = parent;
    for (int i = parent + 1; i < page.end(parent); i = page.end(i)) {
      last = isLabelled(page, i) ? page.end(i) : last;
    }
    return last;
  }

  private static int labelled(PageFeatures page, int parent) {
    int labelled = 0;
    for (int i = parent + 1; i < page.end(parent); i = page.end(i)) {
      labelled += isLabelled(page, i) ? 1 : 0;
    }
    return labelled;
  }

  /** Whether a label stands at the start of an element with text, or just before it. */
  private static boolean isLabelled(PageFeatures page, int i) {
    boolean within = i + 1 < page.end(i) && LetterLabels.are(page, i + 1);
    return page.prose(i) > 0 && (within || LetterLabels.areBefore(page, i));
  }
}
