package org.civicdoc.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * The words in an element's {@code id} and {@code class}: {@code newsContent-box} says news,
 * content and box. Words are compared whole, since a part of one (ad in head) says nothing.
 */
public final class ClassWords {

  private static final int LONGEST_ATTRIBUTE = 200;

  private ClassWords() {}

  /**
   * The words of an element.
   *
   * @param element the element
   * @return its words in lower case, in order; empty if it has neither attribute
   */
  public static List<String> of(Element element) {
    if (!element.hasAttr("id") && !element.hasAttr("class")) {
      return List.of();
    }
    List<String> words = new ArrayList<>(4);
    split(element.attr("id"), words);
    split(element.attr("class"), words);
    return words;
  }

  private static void split(String attribute, List<String> words) {
    int end = Math.min(attribute.length(), LONGEST_ATTRIBUTE);
    int start = 0;
    for (int i = 0; i <= end; i++) {
      boolean boundary =
          i == end
              || !Character.isLetter(attribute.charAt(i))
              || i > start
                  && Character.isUpperCase(attribute.charAt(i))
                  && Character.isLowerCase(attribute.charAt(i - 1));
      if (boundary) {
        if (i > start) {
          words.add(attribute.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = i < end && Character.isLetter(attribute.charAt(i)) ? i : i + 1;
      }
    }
  }
}
