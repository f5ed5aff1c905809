package org.civicdoc.internal.content;

import java.util.Set;
import org.civicdoc.internal.page.PageFeatures;
import org.jsoup.nodes.Element;

/** Takes in what reads alike around an element of one page that holds sentences. */
final class Widening {

  /** A parent is taken instead if it adds at least this share of prose … */
  private static final double WORTHWHILE_GAIN = 0.1;

  /** … and at least this share of the added text is prose. */
  private static final double PROSE_OF_GAIN = 0.6;

  /** … or if as many characters of prose at least follow the element, … */
  private static final int WORTHWHILE_SEQUEL = 30;

  /** … and no more than this share of all that follows is linked. */
  private static final double LINKS_OF_SEQUEL = 0.2;

  /** As many rows of the root's kind at least go on with it. */
  private static final int SEVERAL_ROWS = 2;

  /** The elements that page builders and old tables make rows of. */
  private static final Set<String> BOXES = Set.of("div", "section", "tr");

  private final PageFeatures page;
  private final Outskirts outskirts;

  Widening(PageFeatures page, Outskirts outskirts) {
    this.page = page;
    this.outskirts = outskirts;
  }

  /** The element around another that goes on with it; else itself. */
  int widen(int start) {
    int root = start;
    int beside = 0;
    int counted = start;
    for (int above = page.parent(root); above >= 0; above = page.parent(above)) {
      boolean prose = isWorthwhile(root, above, 0);
      if (prose) {
        for (; counted != above; counted = page.parent(counted)) {
          beside += besideProse(counted);
        }
        prose = isWorthwhile(root, above, beside);
      }
      if (prose || page.parent(root) == above && hasSequel(root, above)) {
        root = above;
        beside = 0;
        counted = above;
      }
    }
    return withRows(root);
  }

  /**
   * The element around a root that is the first of rows of one kind, as page builders make one for
   * each paragraph, and also for a signature or a table; else the root.
   */
  private int withRows(int root) {
    int row = root;
    while (page.parent(row) > 0 && page.text(page.parent(row)) == page.text(root)) {
      row = page.parent(row);
    }
    int parent = page.parent(row);
    int rows = 0;
    for (int i = page.end(row); parent > 0 && i < page.end(parent); i = page.end(i)) {
      if (page.text(i) > 0 && !outskirts.holds(i)) {
        if (!isLike(i, row) || page.linked(i) > page.text(i) * LINKS_OF_SEQUEL) {
          return root;
        }
        rows++;
      }
    }
    return rows >= SEVERAL_ROWS && isBox(row) ? parent : root;
  }

  /** A row of several cells is one of data. */
  private boolean isBox(int i) {
    String name = page.element(i).normalName();
    return BOXES.contains(name)
        && (!name.equals("tr") || i + 1 < page.end(i) && page.end(i + 1) == page.end(i));
  }

  private boolean isLike(int i, int row) {
    Element element = page.element(i);
    Element other = page.element(row);
    return isBox(i)
        && element.normalName().equals(other.normalName())
        && element.className().equals(other.className());
  }

  /** Whether an element around the root adds prose, of which so much belongs to no article. */
  private boolean isWorthwhile(int root, int above, int beside) {
    int gain = page.prose(above) - page.prose(root) - beside;
    int gainedText = page.text(above) - page.text(root);
    return gain >= page.prose(root) * WORTHWHILE_GAIN && gain >= gainedText * PROSE_OF_GAIN;
  }

  /** The prose of those siblings of an element that are no part of any article. */
  private int besideProse(int element) {
    int parent = page.parent(element);
    int prose = 0;
    for (int i = parent + 1; i < page.end(parent); i = page.end(i)) {
      if (i != element && page.prose(i) > 0 && outskirts.holds(i)) {
        prose += page.prose(i);
      }
    }
    return prose;
  }

  /** Whether what follows an element in its parent goes on with it. */
  private boolean hasSequel(int root, int parent) {
    if (page.prose(parent) - page.prose(root) < WORTHWHILE_SEQUEL) {
      return false;
    }
    int text = 0;
    int linked = 0;
    int prose = 0;
    for (int i = page.end(root); i < page.end(parent); i = page.end(i)) {
      if (page.text(i) > 0 && !outskirts.holds(i)) {
        text += page.text(i);
        linked += page.linked(i);
        prose += page.prose(i);
      }
    }
    return prose >= WORTHWHILE_SEQUEL && linked <= text * LINKS_OF_SEQUEL;
  }
}
