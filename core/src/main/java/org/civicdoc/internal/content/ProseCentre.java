package org.civicdoc.internal.content;

import java.util.Optional;
import org.civicdoc.internal.page.PageFeatures;
import org.civicdoc.internal.page.TableKind;

/**
 * Finds the article's body by where the sentences of one page are: each block credits its prose to
 * the blocks around it, less with each step, and the best credited one takes in what reads alike
 * around it ({@link Widening}).
 */
final class ProseCentre {

  /** How many blocks above a block its prose is credited to. */
  private static final int REACH = 3;

  /** A block with as many breaks of lines holds paragraphs. */
  private static final int SEVERAL = 2;

  /** With no more prose than this a root may be but the byline above … */
  private static final int ONLY_BYLINE = 60;

  /** … a table of data that is at least this share of what stands beside it. */
  private static final double LARGEST_PART = 0.5;

  /** The cell of a table of data holds at most this share of the table's text. */
  private static final double LARGEST_CELL = 0.5;

  private final PageFeatures page;
  private final Furniture furniture;
  private final Outskirts outskirts;
  private final Widening widening;

  ProseCentre(PageFeatures page, Furniture furniture) {
    this.page = page;
    this.furniture = furniture;
    this.outskirts = new Outskirts(furniture, page);
    this.widening = new Widening(page, outskirts);
  }

  Optional<ContentRoot> find() {
    double[] credit = credit();
    int best = -1;
    for (int i = 0; i < credit.length; i++) {
      if (credit[i] > 0 && (best < 0 || credit[i] > credit[best])) {
        best = i;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(ContentRoot.whole(page, root(best), null));
  }

  private double[] credit() {
    double[] credit = new double[page.size()];
    for (int i = 0; i < page.size(); i++) {
      double prose = page.ownProse(i) * outskirts.factor(i);
      int above = i;
      // A block whose own text is broken by <br> is both paragraph and container.
      int shift = prose > 0 && isBroken(i) ? 0 : 1;
      for (int step = 0; prose > 0 && step <= REACH && above >= 0; step++) {
        credit[above] += step == 0 ? prose / (1 << shift) : prose / (1 << (step - shift));
        above = blockAbove(above);
      }
    }
    return credit;
  }

  /** Whether a block's own text is parted into lines, and it is no paragraph for all that. */
  private boolean isBroken(int block) {
    if (page.element(block).normalName().equals("p")) {
      return false;
    }
    int breaks = 0;
    int i = block + 1;
    while (i < page.end(block) && breaks < SEVERAL) {
      breaks += page.element(i).normalName().equals("br") ? 1 : 0;
      i = page.kind(i).isBlock() ? page.end(i) : i + 1;
    }
    return breaks == SEVERAL;
  }

  private int root(int best) {
    int root = widening.widen(best);
    int beside = outOfTable(root);
    return beside == root ? withTableBelow(root) : widening.widen(beside);
  }

  /** An article may be nothing but a table, of which no cell is prose: names, marks, prices. */
  private int withTableBelow(int root) {
    if (page.prose(root) > ONLY_BYLINE || page.images(root) > 0 || page.seen().holds(root, '。')) {
      return root;
    }
    int around = page.parent(root);
    while (around > 0 && page.text(around) == page.text(root)) {
      around = page.parent(around);
    }
    if (around <= 0) {
      return root;
    }
    int added = page.text(around) - page.text(root);
    for (int i = page.end(root); i < page.end(around); i++) {
      if (DataTable.is(page, i)
          && page.text(i) >= added * LARGEST_PART
          && !furniture.isBeside(page, i, around)) {
        return around;
      }
    }
    return root;
  }

  /** A cell with a sentence in a table of data is no article, but the table may be part of one. */
  private int outOfTable(int root) {
    int out = root;
    for (int i = root; i > 0; i = page.parent(i)) {
      if (page.element(i).normalName().equals("table")
          && i != out
          && page.text(out) <= page.text(i) * LARGEST_CELL
          && !TableKind.isLayout(page, i)) {
        out = page.parent(i);
      }
    }
    return out;
  }

  private int blockAbove(int i) {
    int above = page.parent(i);
    while (above > 0 && !page.kind(above).isBlock()) {
      above = page.parent(above);
    }
    return above;
  }
}
