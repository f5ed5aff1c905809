package org.civicdoc.internal.content;

import java.util.List;
import java.util.Set;
import org.civicdoc.internal.page.ClassWords;
import org.civicdoc.internal.text.ResourceLines;
import org.jsoup.nodes.Element;

/** What stands around an article: navigation, toolbars, related articles, footers. */
public final class Furniture {

  private static final Set<String> TAGS = Set.of("nav", "footer", "aside");

  private final Set<String> words;
  private final List<String> texts;

  /** Loads the word lists. */
  public Furniture() {
    words =
        Set.copyOf(
            ResourceLines.of(Furniture.class, "furniture-words.txt").stream().distinct().toList());
    texts = ResourceLines.of(Furniture.class, "furniture-text.txt");
  }

  /**
   * Whether an element is named as furniture.
   *
   * @param element the element
   * @return whether its tag or a word of its id or class says so
   */
  public boolean isNamed(Element element) {
    if (TAGS.contains(element.normalName())) {
      return true;
    }
    for (String word : ClassWords.of(element)) {
      if (words.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a text can only be part of a header or footer.
   *
   * @param text a line's text
   * @return whether it holds such a phrase
   */
  public boolean isImprint(String text) {
    for (String part : texts) {
      if (text.contains(part)) {
        return true;
      }
    }
    return false;
  }
}
