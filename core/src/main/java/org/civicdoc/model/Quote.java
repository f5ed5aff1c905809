package org.civicdoc.model;

import java.util.List;

/**
 * A quotation set apart from the text.
 *
 * @param blocks what is quoted
 */
public record Quote(List<Block> blocks) implements Block {

  /** Copies the list. */
  public Quote {
    blocks = List.copyOf(blocks);
  }

  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
