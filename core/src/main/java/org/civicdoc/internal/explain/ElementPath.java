package org.civicdoc.internal.explain;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where an element stands, as a short selector: from the nearest element with an id down, {@code
 * div#main > p.byline}. A step without id and class tells which of its kind it is among its
 * siblings. Of a longer way the last four steps are kept: {@code div#main ul > li > p > span}.
 */
final class ElementPath {

  private static final int MOST_STEPS = 4;

  private ElementPath() {}

  static String of(Element element) {
    String path = step(element);
    Element at = element;
    int steps = 1;
    while (at.id().isEmpty() && at.parent() != null && !isTop(at)) {
      at = at.parent();
      steps++;
      if (steps <= MOST_STEPS) {
        path = step(at) + " > " + path;
      }
    }
    return steps > MOST_STEPS && !at.id().isEmpty() ? step(at) + " " + path : path;
  }

  private static boolean isTop(Element element) {
    return Set.of("body", "head", "html").contains(element.normalName());
  }

  private static String step(Element element) {
    String name = element.normalName();
    if (!element.id().isEmpty()) {
      return isIdentifier(element.id()) ? name + "#" + element.id() : name + "[id]";
    }
    String named = name(element);
    if (named != null) {
      return named;
    }
    int place = 1;
    int alike = 0;
    for (Element sibling = element.previousElementSibling();
        sibling != null;
        sibling = sibling.previousElementSibling()) {
      place += sibling.normalName().equals(name) ? 1 : 0;
    }
    Element next = element.nextElementSibling();
    while (next != null && alike == 0) {
      alike += next.normalName().equals(name) ? 1 : 0;
      next = next.nextElementSibling();
    }
    return place + alike == 1 ? name : name + ":nth-of-type(" + place + ")";
  }

  /** The element by its first class. */
  private static @Nullable String name(Element element) {
    for (String name : element.classNames()) {
      if (isIdentifier(name)) {
        return element.normalName() + "." + name;
      }
    }
    return null;
  }

  /** Whether a name needs no escapes in a selector. */
  private static boolean isIdentifier(String name) {
    return name.matches("-?[\\p{IsAlphabetic}_][\\p{IsAlphabetic}\\d_-]*") && name.length() <= 60;
  }
}
