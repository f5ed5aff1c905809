package org.civicdoc.model;

import java.util.List;

/**
 * Lowered text, as in CO₂.
 *
 * @param inlines what is lowered
 */
public record Subscript(List<Inline> inlines) implements Inline {

  /** Copies the list. */
  public Subscript {
    inlines = List.copyOf(inlines);
  }

  @Override
  public <R> R accept(InlineVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
