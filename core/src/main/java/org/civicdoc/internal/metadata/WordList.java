package org.civicdoc.internal.metadata;

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
    return "(?:" + String.join("|", ResourceLines.of(WordList.class, file)) + ")";
  }
}
