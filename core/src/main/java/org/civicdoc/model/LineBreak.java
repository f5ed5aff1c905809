package org.civicdoc.model;

/** A line break inside a block. */
public record LineBreak() implements Inline {

  @Override
  public <R> R accept(InlineVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
