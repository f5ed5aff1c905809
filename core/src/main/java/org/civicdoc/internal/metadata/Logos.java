package org.civicdoc.internal.metadata;

import java.util.ArrayList;
import java.util.List;
import org.civicdoc.internal.page.IntList;
import org.jsoup.nodes.Attributes;

/**
 * What the first images of a page are called; the name of the site is often only there: {@code <img
 * src="logo.png" alt="某市人民政府">}.
 */
final class Logos {

  private static final int FIRST = 4;
  private static final int SHORTEST = 3;
  private static final int LONGEST = 24;

  private final List<String> names = new ArrayList<>(FIRST);
  private final IntList numbers = new IntList();
  private int images;

  /** An image is met. */
  void add(Attributes attributes, int number) {
    if (images++ < FIRST) {
      String alt = attributes.get("alt");
      String name = Spacing.normalise(alt.isBlank() ? attributes.get("title") : alt);
      if (name.length() >= SHORTEST && name.length() <= LONGEST && Spacing.isHan(name.charAt(0))) {
        names.add(name);
        numbers.add(number);
      }
    }
  }

  /** The names of those before an element, or of all if there is none. */
  List<String> above(int root) {
    int count = 0;
    while (count < names.size() && (root < 0 || numbers.get(count) < root)) {
      count++;
    }
    return List.copyOf(names.subList(0, count));
  }
}
