package org.civicdoc.model;

import java.util.List;

/**
 * Raised text, as in m².
 *
 * @param inlines what is raised
 */
public record Superscript(List<Inline> inlines) implements Inline {

  /** Copies the list. */
  public Superscript {
    inlines = List.copyOf(inlines);
  }

  @Override
  public <R> R accept(InlineVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
