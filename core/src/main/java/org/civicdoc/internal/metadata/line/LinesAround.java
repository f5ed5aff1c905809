package org.civicdoc.internal.metadata.line;

import java.util.ArrayList;
import java.util.List;
import org.civicdoc.internal.metadata.hint.ElementWords;
import org.civicdoc.internal.page.LineRole;
import org.civicdoc.internal.page.PageFeatures;

/**
 * Makes lines of the places that were collected, once it is known where the article stands. Lines
 * in the middle of the article are left out: nothing there tells of the page.
 */
final class LinesAround {

  private static final int FIRST_KEPT = 300;
  private static final int LAST_KEPT = 150;
  private static final int MAX_LINES = 8000;

  /** What holds for all that is in an element, as long as that is not the article. */
  private static final int INHERITED =
      ElementWords.BREADCRUMB | ElementWords.PATH | ElementWords.FOOTER | ElementWords.ELSEWHERE;

  /** The title's class often stands on the element around its block. */
  private static final int FROM_AROUND =
      ElementWords.TITLE | ElementWords.SOURCE | ElementWords.SITE;

  private final LineCollector collected;
  private final PageFeatures page;
  private final int root;

  /** For each element the hints that it inherits and passes on, and the level of its heading. */
  private final int[] passed;

  private final byte[] headings;

  LinesAround(LineCollector collected, PageFeatures page, int root) {
    this.collected = collected;
    this.page = page;
    this.root = root;
    this.passed = new int[page.size()];
    this.headings = new byte[page.size()];
    inherit();
  }

  private void inherit() {
    for (int i = 0; i < passed.length; i++) {
      int parent = page.parent(i);
      int above = parent < 0 ? 0 : passed[parent];
      LineRole role = page.kind(i).role();
      boolean passes = role.isBlock() && !(root >= 0 && page.isWithin(root, i));
      passed[i] = passes ? above | collected.ownHints(i) & INHERITED : above;
      int level = page.kind(i).headingLevel();
      headings[i] = (byte) (level > 0 || parent < 0 ? level : headings[parent]);
    }
  }

  List<PageLine> lines() {
    int inContent = 0;
    for (int i = 0; i < collected.size(); i++) {
      inContent += isInContent(i) ? 1 : 0;
    }
    List<PageLine> lines = new ArrayList<>(Math.min(collected.size(), MAX_LINES));
    int content = 0;
    for (int i = 0; i < collected.size() && lines.size() < MAX_LINES; i++) {
      boolean inside = isInContent(i);
      content += inside ? 1 : 0;
      if (!inside || content <= FIRST_KEPT || content > inContent - LAST_KEPT) {
        lines.add(line(i, inside));
      }
    }
    return lines;
  }

  private boolean isInContent(int line) {
    return root >= 0 && page.isWithin(collected.at(line), root);
  }

  private PageLine line(int i, boolean inside) {
    String text = collected.text(i);
    int block = collected.block(i);
    int cell = page.kind(block).role() == LineRole.CELL ? block : collected.outerCell(block);
    int around = collected.outerBlock(block);
    int hints = collected.inlineHints(i) | collected.ownHints(block) | passed[block];
    hints |= around < 0 ? 0 : collected.ownHints(around) & FROM_AROUND;
    return new PageLine(
        text,
        collected.unlinked(i, text),
        page.element(block),
        cell < 0 ? null : page.element(cell),
        headings[block],
        hints,
        collected.linkedShare(i),
        inside,
        block);
  }
}
