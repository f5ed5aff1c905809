package org.civicdoc.internal.metadata;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The labels of bylines and header tables, as {@code labels.txt} lists them. */
final class Labels {

  private static final Map<String, BylineField> FIELDS = load();

  /** The longest label, in characters. */
  static final int LONGEST = FIELDS.keySet().stream().mapToInt(String::length).max().orElse(0);

  /** The last characters of all labels: most words of a page end otherwise. */
  private static final BitSet LAST_CHARACTERS = lastCharacters();

  private Labels() {}

  static boolean mayEndWith(char c) {
    return LAST_CHARACTERS.get(c);
  }

  private static BitSet lastCharacters() {
    BitSet last = new BitSet();
    FIELDS.keySet().forEach(label -> last.set(label.charAt(label.length() - 1)));
    return last;
  }

  /**
   * The field that a label stands for.
   *
   * @param label a label without inner spaces and colon
   * @return its field, or null if it is none
   */
  static @Nullable BylineField find(String label) {
    return FIELDS.get(label);
  }

  private static Map<String, BylineField> load() {
    Map<String, BylineField> fields = new HashMap<>();
    for (Map.Entry<String, List<String>> list : WordLists.read("labels.txt").entrySet()) {
      BylineField field = BylineField.valueOf(list.getKey().toUpperCase(Locale.ROOT));
      list.getValue().forEach(label -> fields.putIfAbsent(label, field));
    }
    return Map.copyOf(fields);
  }
}
