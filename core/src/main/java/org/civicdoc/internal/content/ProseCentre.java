package org.civicdoc.internal.content;

import java.util.Optional;
import org.civicdoc.internal.page.PageFeatures;
import org.civicdoc.internal.page.TableKind;

/**
 * Finds the article's body by where the sentences are: each block credits its prose to the blocks
 * around it, less with each step, and the best credited one takes in what reads alike around it.
 */
final class ProseCentre {

  /** How many blocks above a block its prose is credited to. */
  private static final int REACH = 3;

  /** Furniture that holds more than this share of the page's prose is none. */
  private static final double LARGEST_FURNITURE = 0.5;

  private static final double FURNITURE_FACTOR = 0.2;

  /** A footer is short; one that holds half of the page is the page. */
  private static final int LONGEST_IMPRINT = 600;

  /** A parent is taken instead if it adds at least this share of prose … */
  private static final double WORTHWHILE_GAIN = 0.1;

  /** … and at least this share of the added text is prose. */
  private static final double PROSE_OF_GAIN = 0.6;

  /** … or if as many characters of prose at least follow the element, … */
  private static final int WORTHWHILE_SEQUEL = 30;

  /** … and no more than this share of all that follows is linked. */
  private static final double LINKS_OF_SEQUEL = 0.2;

  /** With no more prose than this a root may be but the byline above … */
  private static final int ONLY_BYLINE = 60;

  /** … a table of data that is at least this share of what stands beside it. */
  private static final double LARGEST_PART = 0.5;

  /** The cell of a table of data holds at most this share of the table's text. */
  private static final double LARGEST_CELL = 0.5;

  private final Furniture furniture;

  ProseCentre(Furniture furniture) {
    this.furniture = furniture;
  }

  Optional<ContentRoot> find(PageFeatures page) {
    double[] credit = credit(page);
    int best = -1;
    for (int i = 0; i < credit.length; i++) {
      if (credit[i] > 0 && (best < 0 || credit[i] > credit[best])) {
        best = i;
      }
    }
    return best < 0
        ? Optional.empty()
        : Optional.of(ContentRoot.whole(page, root(page, best), null));
  }

  private double[] credit(PageFeatures page) {
    double[] credit = new double[page.size()];
    double[] factor = furnitureFactors(page);
    for (int i = 0; i < page.size(); i++) {
      double prose = page.ownProse(i) * factor[i];
      int above = i;
      for (int step = 0; prose > 0 && step <= REACH && above >= 0; step++) {
        // A block whose own text is broken by <br> is both paragraph and container.
        credit[above] += step == 0 ? prose / 2 : prose / (1 << (step - 1));
        above = blockAbove(page, above);
      }
    }
    return credit;
  }

  /** For each element 1, or less below an element that is named as furniture. */
  private double[] furnitureFactors(PageFeatures page) {
    double[] factors = new double[page.size()];
    double largest = page.prose(0) * LARGEST_FURNITURE;
    for (int i = 0; i < page.size(); i++) {
      int parent = page.parent(i);
      double above = parent < 0 ? 1 : factors[parent];
      int prose = page.prose(i);
      boolean named = prose > 0 && above > 0 && furniture.isNamed(page.element(i));
      double own = named && prose <= largest ? FURNITURE_FACTOR : 1;
      factors[i] = Math.min(above, named && isFooter(page, i) ? 0 : own);
    }
    return factors;
  }

  /** Also on a page without any other prose the footer is no article. */
  private boolean isFooter(PageFeatures page, int i) {
    boolean small = page.text(i) < page.text(0) * LARGEST_FURNITURE;
    return page.text(i) <= LONGEST_IMPRINT
        && (small || furniture.isFooter(page.element(i)))
        && furniture.isImprint(page.element(i).wholeText());
  }

  private static int blockAbove(PageFeatures page, int i) {
    int above = page.parent(i);
    while (above > 0 && !page.kind(above).isBlock()) {
      above = page.parent(above);
    }
    return above;
  }

  private int root(PageFeatures page, int best) {
    int root = widen(page, best);
    int beside = outOfTable(page, root);
    return beside == root ? withTableBelow(page, root) : widen(page, beside);
  }

  /** An article may be nothing but a table, of which no cell is prose: names, marks, prices. */
  private int withTableBelow(PageFeatures page, int root) {
    if (page.prose(root) > ONLY_BYLINE
        || page.images(root) > 0
        || page.element(root).wholeText().indexOf('。') >= 0) {
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

  private int widen(PageFeatures page, int start) {
    int root = start;
    int beside = 0;
    int counted = start;
    for (int above = page.parent(root); above >= 0; above = page.parent(above)) {
      boolean prose = isWorthwhile(page, root, above, 0);
      if (prose) {
        for (; counted != above; counted = page.parent(counted)) {
          beside += besideProse(page, counted);
        }
        prose = isWorthwhile(page, root, above, beside);
      }
      if (prose || page.parent(root) == above && hasSequel(page, root, above)) {
        root = above;
        beside = 0;
        counted = above;
      }
    }
    return root;
  }

  /** Whether an element around the root adds prose, of which so much belongs to no article. */
  private static boolean isWorthwhile(PageFeatures page, int root, int above, int beside) {
    int gain = page.prose(above) - page.prose(root) - beside;
    int gainedText = page.text(above) - page.text(root);
    return gain >= page.prose(root) * WORTHWHILE_GAIN && gain >= gainedText * PROSE_OF_GAIN;
  }

  /** The prose of those siblings of an element that are no part of any article. */
  private int besideProse(PageFeatures page, int element) {
    int parent = page.parent(element);
    int prose = 0;
    for (int i = parent + 1; i < page.end(parent); i = page.end(i)) {
      if (i != element && page.prose(i) > 0 && isBesideArticles(page, i)) {
        prose += page.prose(i);
      }
    }
    return prose;
  }

  /** Whether an element is no part of any article: named so, or an imprint. */
  private boolean isBesideArticles(PageFeatures page, int i) {
    return furniture.isNamed(page.element(i))
        || page.text(i) <= LONGEST_IMPRINT && furniture.isImprint(page.element(i).wholeText());
  }

  /** A cell with a sentence in a table of data is no article, but the table may be part of one. */
  private static int outOfTable(PageFeatures page, int root) {
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

  /** Whether what follows an element in its parent goes on with it. */
  private boolean hasSequel(PageFeatures page, int root, int parent) {
    if (page.prose(parent) - page.prose(root) < WORTHWHILE_SEQUEL) {
      return false;
    }
    int text = 0;
    int linked = 0;
    int prose = 0;
    for (int i = page.end(root); i < page.end(parent); i = page.end(i)) {
      if (page.text(i) > 0 && !isBesideArticles(page, i)) {
        text += page.text(i);
        linked += page.linked(i);
        prose += page.prose(i);
      }
    }
    return prose >= WORTHWHILE_SEQUEL && linked <= text * LINKS_OF_SEQUEL;
  }
}
