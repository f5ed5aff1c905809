package org.civicdoc.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.civicdoc.internal.text.WordTable;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The words in an element's {@code id} and {@code class}: {@code newsContent-box} says news,
 * content and box. Words are compared whole, since a part of one (ad in head) says nothing.
 */
public final class ClassWords {

  private static final int LONGEST_ATTRIBUTE = 200;

  /** Begins the name of a style of Word, {@code MsoHeader}, which stays one word. */
  private static final String WORD_STYLE = "Mso";

  private ClassWords() {}

  /**
   * The words of an element.
   *
   * @param element the element
   * @return its words in lower case, those of the id first; empty if it has neither attribute
   */
  public static List<String> of(Element element) {
    List<String> words = new ArrayList<>(4);
    split(element.attr("id"), words);
    split(element.attr("class"), words);
    return words;
  }

  private static void split(String attribute, List<String> words) {
    int end = Math.min(attribute.length(), LONGEST_ATTRIBUTE);
    int start = 0;
    for (int i = 0; i <= end; i++) {
      if (i == end || isBoundary(attribute, start, i)) {
        if (i > start) {
          words.add(attribute.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = i < end && Character.isLetter(attribute.charAt(i)) ? i : i + 1;
      }
    }
  }

  /**
   * Finds the first word of an element that a table holds, without making strings of the others.
   *
   * @param element the element
   * @param words the table
   * @return the word in lower case, or null if it holds none of them
   */
  public static @Nullable String find(Element element, WordTable words) {
    if (element.attributesSize() == 0) {
      return null;
    }
    Attributes attributes = element.attributes();
    String inId = find(attributes.get("id"), words);
    return inId == null ? find(attributes.get("class"), words) : inId;
  }

  private static @Nullable String find(String attribute, WordTable words) {
    int end = Math.min(attribute.length(), LONGEST_ATTRIBUTE);
    int start = 0;
    for (int i = 0; i <= end; i++) {
      if (i == end || isBoundary(attribute, start, i)) {
        if (i > start && words.find(attribute, start, i) > 0) {
          return attribute.substring(start, i).toLowerCase(Locale.ROOT);
        }
        start = i < end && Character.isLetter(attribute.charAt(i)) ? i : i + 1;
      }
    }
    return null;
  }

  private static boolean isBoundary(String attribute, int start, int i) {
    return !Character.isLetter(attribute.charAt(i))
        || i > start
            && Character.isUpperCase(attribute.charAt(i))
            && Character.isLowerCase(attribute.charAt(i - 1))
            && !attribute.startsWith(WORD_STYLE, start);
  }
}
