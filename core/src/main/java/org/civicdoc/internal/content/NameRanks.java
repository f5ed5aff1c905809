package org.civicdoc.internal.content;

import java.util.HashMap;
import java.util.Map;
import org.civicdoc.internal.text.WordTable;

/**
 * Names of one kind with their ranks, compared without regard to case; one that ends in {@code *}
 * is the beginning of names. Immutable.
 */
final class NameRanks {

  /** The rank of a name that is none of them: behind all. */
  static final int NONE = Integer.MAX_VALUE;

  private final WordTable exact;
  private final Map<String, Integer> prefixes = new HashMap<>();

  /**
   * Makes a table.
   *
   * @param ranksOfNames the names in lower case
   */
  NameRanks(Map<String, Integer> ranksOfNames) {
    Map<String, Integer> whole = new HashMap<>();
    ranksOfNames.forEach(
        (name, rank) -> {
          if (name.endsWith("*")) {
            prefixes.put(name.substring(0, name.length() - 1), rank);
          } else {
            whole.put(name, rank + 1);
          }
        });
    exact = new WordTable(whole);
  }

  /** The best rank among the names in an attribute that white space parts, or {@link #NONE}. */
  int bestOf(String attribute) {
    int best = NONE;
    int start = 0;
    for (int i = 0; i <= attribute.length(); i++) {
      if (i == attribute.length() || attribute.charAt(i) <= ' ') {
        if (i > start) {
          best = Math.min(best, rank(attribute, start, i));
        }
        start = i + 1;
      }
    }
    return best;
  }

  private int rank(String text, int start, int end) {
    int number = exact.find(text, start, end);
    int best = number == 0 ? NONE : number - 1;
    for (Map.Entry<String, Integer> prefix : prefixes.entrySet()) {
      String name = prefix.getKey();
      if (name.length() <= end - start && text.regionMatches(true, start, name, 0, name.length())) {
        best = Math.min(best, prefix.getValue());
      }
    }
    return best;
  }
}
