package org.civicdoc.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of data; tables that only place the page's parts are opened up by the parser.
 *
 * @param caption the table's own caption, or null if it has none
 * @param rows the rows in order; a spanned cell stands once, at its first position
 */
public record Table(@Nullable String caption, List<TableRow> rows) implements Block {

  /** Copies the list. */
  public Table {
    rows = List.copyOf(rows);
  }

  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
