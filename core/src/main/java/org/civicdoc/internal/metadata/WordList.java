package org.civicdoc.internal.metadata;

import java.util.List;
import org.civicdoc.internal.text.ResourceLines;

/** The word lists beside this package, as parts of regular expressions. */
final class WordList {

  private WordList() {}

  /**
   * A group that matches any word of a list.
   *
   * @param file the list's name; its words hold no characters that an expression reads otherwise
   * @return the group, which captures nothing
   */
  static String anyOf(String file) {
    return "(?:" + String.join("|", words(file)) + ")";
  }

  /** The words of a list. */
  static List<String> words(String file) {
    return ResourceLines.of(WordList.class, file);
  }
}
