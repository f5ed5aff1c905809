package org.civicdoc.model;

import java.util.List;

/**
 * Text that the page prints in italics.
 *
 * @param inlines what is emphasised
 */
public record Emphasis(List<Inline> inlines) implements Inline {

  /** Copies the list. */
  public Emphasis {
    inlines = List.copyOf(inlines);
  }

  @Override
  public <R> R accept(InlineVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
