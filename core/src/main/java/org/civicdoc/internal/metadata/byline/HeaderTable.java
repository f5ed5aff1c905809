package org.civicdoc.internal.metadata.byline;

import java.util.List;
import java.util.Set;
import org.civicdoc.model.HeaderField;
import org.jspecify.annotations.Nullable;

/**
 * The label and value table of a 政府信息公开 page.
 *
 * @param entries labels and values in page order
 * @param lines the indexes of its lines
 */
public record HeaderTable(List<HeaderEntry> entries, Set<Integer> lines) {

  static final HeaderTable NONE = new HeaderTable(List.of(), Set.of());

  public List<HeaderField> fields() {
    return entries.stream().map(entry -> new HeaderField(entry.label(), entry.value())).toList();
  }

  /** The first entry, not empty, whose label stands for a field. */
  public @Nullable HeaderEntry find(BylineField field) {
    for (HeaderEntry entry : entries) {
      if (entry.field() == field && !isBlank(entry.value())) {
        return entry;
      }
    }
    return null;
  }

  /** 无, ---- and 〔〕号 fill empty cells. */
  private static boolean isBlank(String value) {
    return value.equals("无") || value.codePoints().noneMatch(HeaderTable::isContent);
  }

  private static boolean isContent(int c) {
    return Character.isLetterOrDigit(c) && c != '号';
  }
}
