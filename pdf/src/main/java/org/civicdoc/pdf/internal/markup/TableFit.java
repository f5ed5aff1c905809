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
 * @param keepsWords whether there is room for the longest word of each column
 * @param fits whether there is room for a character in each column
 */
record TableFit(
    boolean wide,
    TableType type,
    @Nullable ColumnWidths widths,
    boolean keepsShortWords,
    boolean keepsWords,
    boolean fits) {

  /** A table of no more rows is read in small type sooner than on a page turned for it. */
  private static final int FEW_ROWS = 15;

  /**
   * Fits a table.
   *
   * @param columns what its columns need
   * @param types the sizes to choose from, the last for what would be broken in all others
   * @param line points of the line
   * @param wideLine points of the line of a page turned sideways; 0 if there can be none
   * @param given whether the columns' widths must be given in any case
   */
  static TableFit of(
      TableColumns columns, List<TableType> types, float line, float wideLine, boolean given) {
    int last = types.size() - 1;
    TableType dense = types.get(last - 1);
    boolean turns = wideLine > 0 && columns.rows() > FEW_ROWS;
    TableType type = firstThatFits(columns, types.subList(0, turns ? last - 1 : last), line);
    boolean wide = type == null && wideLine > 0;
    float room = wide ? wideLine : line;
    if (type == null) {
      type = firstThatFits(columns, types.subList(0, last), room);
    }
    if (type == null) {
      type = keepsWords(columns, dense, room) ? dense : types.get(last);
    }
    return of(columns, type, room, wide, given);
  }

  private static @Nullable TableType firstThatFits(
      TableColumns columns, List<TableType> types, float line) {
    return types.stream().filter(type -> fits(columns, type, line)).findFirst().orElse(null);
  }

  private static boolean fits(TableColumns columns, TableType type, float line) {
    return type.width(columns.least(), columns.count()) <= line;
  }

  private static boolean keepsWords(TableColumns columns, TableType type, float line) {
    return type.width(columns.words(), columns.count()) <= line;
  }

  private static TableFit of(
      TableColumns columns, TableType type, float line, boolean wide, boolean given) {
    int count = columns.count();
    return new TableFit(
        wide,
        type,
        given || !fits(columns, type, line) ? new ColumnWidths(columns, type, line) : null,
        type.width(columns.leastOfWholeWords(), count) <= line,
        keepsWords(columns, type, line),
        type.width(count, count) <= line);
  }
}
