package org.civicdoc.model;

import java.util.List;

/**
 * A list that the page marks up as one; numbered paragraphs stay paragraphs.
 *
 * @param ordered whether the items are numbered
 * @param start the first item's number; 1 unless the page says otherwise
 * @param items the items in order
 */
public record ListBlock(boolean ordered, int start, List<ListItem> items) implements Block {

  /** Copies the list. */
  public ListBlock {
    items = List.copyOf(items);
  }

  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
