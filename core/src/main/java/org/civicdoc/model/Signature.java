package org.civicdoc.model;

import java.util.List;

/**
 * One line of the closing 落款: the issuing body, the date, or a bracketed credit such as （市人大办综合科）.
 *
 * @param inlines the line's text, brackets included
 */
public record Signature(List<Inline> inlines) implements Block {

  /** Copies the list. */
  public Signature {
    inlines = List.copyOf(inlines);
  }

  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
