package org.civicdoc.model;

import java.util.List;

/**
 * Text that the page prints bold.
 *
 * @param inlines what is strong
 */
public record Strong(List<Inline> inlines) implements Inline {

  /** Copies the list. */
  public Strong {
    inlines = List.copyOf(inlines);
  }

  @Override
  public <R> R accept(InlineVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
