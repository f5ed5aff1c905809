package org.civicdoc.model;

import java.util.List;

/**
 * A paragraph of running text.
 *
 * @param inlines the paragraph's text
 */
public record Paragraph(List<Inline> inlines) implements Block {

  /** Copies the list. */
  public Paragraph {
    inlines = List.copyOf(inlines);
  }

  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
