package org.civicdoc.model;

/** A rule between parts of the body. */
public record Separator() implements Block {

  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
