package org.civicdoc.internal.metadata;

import java.util.List;
import java.util.Set;
import org.civicdoc.model.HeaderField;
import org.jspecify.annotations.Nullable;

/**
 * The label and value table of a 政府信息公开 page.
 *
 * @param fields labels and values in page order
 * @param lines the indexes of its lines
 */
record HeaderTable(List<HeaderField> fields, Set<Integer> lines) {

  static final HeaderTable NONE = new HeaderTable(List.of(), Set.of());

  /** The first value, not empty, whose label stands for a field. */
  @Nullable String find(BylineField field) {
    for (HeaderField entry : fields) {
      if (Labels.find(entry.label()) == field && !isBlank(entry.value())) {
        return entry.value();
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
