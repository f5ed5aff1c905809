package org.civicdoc.model;

/**
 * Text whose line breaks and spaces matter.
 *
 * @param text the text; lines end with {@code \n}
 */
public record Preformatted(String text) implements Block {

  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
