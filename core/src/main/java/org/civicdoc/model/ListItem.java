package org.civicdoc.model;

import java.util.List;

/**
 * One item of a {@link ListBlock}.
 *
 * @param blocks the item's content: mostly one paragraph, perhaps with a list below it
 */
public record ListItem(List<Block> blocks) {

  /** Copies the list. */
  public ListItem {
    blocks = List.copyOf(blocks);
  }
}
