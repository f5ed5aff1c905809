package org.civicdoc.pdf.internal.markup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a table is made to fit its line: in the largest type that all words fit in, on a page turned
 * sideways if that is better, and with widths of its columns given where the engine's own would not
 * do.
 *
 * @param wide whether it stands on pages turned sideways
 * @param type the type it is set in
 * @param widths the columns' widths; null if the engine may choose them
 * @param keepsShortWords whether there is room to keep short words whole
 * @param fits whether there is room for a character in each column
 */
record TableFit(
    boolean wide,
    TableType type,
    @Nullable ColumnWidths widths,
    boolean keepsShortWords,
    boolean fits) {

  /** More columns are never set in the largest type, still more only in the smallest. */
  private static final int LOOSE = 8;

  private static final int CLOSE = 16;

  /**
   * Fits a table.
   *
   * @param columns what its columns need
   * @param types the sizes to choose from
   * @param line points of the line
   * @param wideLine points of the line of a page turned sideways; 0 if there can be none
   * @param given whether the columns' widths must be given in any case
   */
  static TableFit of(
      TableColumns columns, List<TableType> types, float line, float wideLine, boolean given) {
    int last = types.size() - 1;
    int first = columns.count() > CLOSE ? last : columns.count() > LOOSE ? 1 : 0;
    List<TableType> larger = types.subList(first, last);
    TableType smallest = types.get(last);
    TableType type = firstThatFits(columns, larger, line);
    boolean wide =
        type == null && wideLine > 0 && !(larger.isEmpty() && fits(columns, smallest, line));
    if (wide) {
      type = firstThatFits(columns, larger, wideLine);
    }
    return of(columns, type == null ? smallest : type, wide ? wideLine : line, wide, given);
  }

  private static @Nullable TableType firstThatFits(
      TableColumns columns, List<TableType> types, float line) {
    return types.stream().filter(type -> fits(columns, type, line)).findFirst().orElse(null);
  }

  private static boolean fits(TableColumns columns, TableType type, float line) {
    return type.width(columns.least(), columns.count()) <= line;
  }

  private static TableFit of(
      TableColumns columns, TableType type, float line, boolean wide, boolean given) {
    int count = columns.count();
    return new TableFit(
        wide,
        type,
        given || !fits(columns, type, line) ? new ColumnWidths(columns, type, line) : null,
        type.width(columns.leastOfWholeWords(), count) <= line,
        type.width(count, count) <= line);
  }
}
