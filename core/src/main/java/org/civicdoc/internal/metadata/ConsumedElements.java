package org.civicdoc.internal.metadata;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Finds the largest elements that hold nothing but lines which the readers took. */
final class ConsumedElements {

  private final List<Line> lines;
  private final boolean[] taken;

  ConsumedElements(List<Line> lines) {
    this.lines = lines;
    this.taken = new boolean[lines.size()];
  }

  void take(int line) {
    taken[line] = true;
  }

  Set<Element> elements() {
    Set<Element> elements = Collections.newSetFromMap(new IdentityHashMap<>());
    int from = 0;
    while (from < taken.length) {
      if (!taken[from]) {
        from++;
        continue;
      }
      int to = from;
      while (to < taken.length && (taken[to] || lines.get(to).text().isEmpty())) {
        to++;
      }
      addRun(from, to, elements);
      from = to;
    }
    return elements;
  }

  /** An element whose lines all lie in the run does not hold the lines beside the run. */
  private void addRun(int from, int to, Set<Element> elements) {
    for (int i = from; i < to; i++) {
      Element largest = null;
      Element element = lines.get(i).block();
      while (element != null && !holdsNeighbour(element, from, to)) {
        largest = element;
        element = element.parent();
      }
      if (largest != null) {
        elements.add(largest);
      }
    }
  }

  private boolean holdsNeighbour(Element element, int from, int to) {
    return element.parent() == null
        || (from > 0 && isWithin(lines.get(from - 1).block(), element))
        || (to < lines.size() && isWithin(lines.get(to).block(), element));
  }

  private static boolean isWithin(Element block, Element ancestor) {
    for (Element e = block; e != null; e = e.parent()) {
      if (e.equals(ancestor)) {
        return true;
      }
    }
    return false;
  }
}
