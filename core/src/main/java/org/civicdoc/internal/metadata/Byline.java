package org.civicdoc.internal.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the byline says.
 *
 * @param entries its values, those nearest below the title first
 * @param lines the indexes of its lines
 */
record Byline(List<BylineEntry> entries, Set<Integer> lines) {

  /** The entries of a field, before or after the running text. */
  List<BylineEntry> find(BylineField field, boolean head) {
    List<BylineEntry> found = new ArrayList<>(2);
    for (BylineEntry entry : entries) {
      if (entry.field() == field && entry.head() == head) {
        found.add(entry);
      }
    }
    return found;
  }
}
