package org.civicdoc.internal.block;

import java.util.Set;
import org.civicdoc.internal.block.piece.LeftOut;
import org.civicdoc.internal.page.PageFeatures;

/**
 * Tells a box that holds a picture and a few words below it, and stands for the {@code <figure>}
 * that older templates do not have.
 */
final class PictureBox {

  private static final int LONGEST_CAPTION = 80;

  private static final Set<String> BOXES = Set.of("div", "section", "li", "td");

  private PictureBox() {}

  static boolean is(PageFeatures page, int box) {
    return page.images(box) == 1
        && page.text(box) > 0
        && page.text(box) <= LONGEST_CAPTION
        && page.linked(box) == 0
        && BOXES.contains(page.element(box).normalName())
        && page.images(box + 1) == 1
        && page.text(box + 1) == 0
        && !LeftOut.isSentence(page.element(box).wholeText());
  }
}
