package org.civicdoc.internal.metadata;

import java.util.BitSet;
import java.util.List;
import org.civicdoc.internal.metadata.line.PageLine;
import org.civicdoc.internal.page.PageFeatures;

/** Finds the largest elements that hold nothing but lines which the readers took. */
final class ConsumedElements {

  private final PageFeatures page;
  private final List<PageLine> lines;
  private final BitSet taken = new BitSet();

  ConsumedElements(PageFacts facts) {
    this.page = facts.page();
    this.lines = facts.lines();
  }

  void take(int line) {
    taken.set(line);
  }

  /** The numbers of the elements. */
  BitSet elements() {
    BitSet elements = new BitSet();
    int from = taken.nextSetBit(0);
    while (from >= 0) {
      int to = from;
      while (to < lines.size() && (taken.get(to) || lines.get(to).text().isEmpty())) {
        to++;
      }
      addRun(from, to, elements);
      from = taken.nextSetBit(to);
    }
    return elements;
  }

  /** An element whose lines all lie in the run does not hold the lines beside the run. */
  private void addRun(int from, int to, BitSet elements) {
    // A cell without text, whose line is empty, may hold a picture.
    for (int i = taken.nextSetBit(from); i >= 0 && i < to; i = taken.nextSetBit(i + 1)) {
      int largest = -1;
      int element = lines.get(i).number();
      while (element >= 0 && !holdsNeighbour(element, from, to)) {
        largest = element;
        element = page.parent(element);
      }
      if (largest >= 0) {
        elements.set(largest);
      }
    }
  }

  private boolean holdsNeighbour(int element, int from, int to) {
    return (from > 0 && page.isWithin(lines.get(from - 1).number(), element))
        || (to < lines.size() && page.isWithin(lines.get(to).number(), element));
  }
}
