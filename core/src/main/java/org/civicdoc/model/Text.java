package org.civicdoc.model;

/**
 * Plain characters. Neighbouring texts are one: the parser never gives two in a row.
 *
 * @param text the characters; white space is collapsed, never empty when it comes from the parser
 */
public record Text(String text) implements Inline {

  @Override
  public <R> R accept(InlineVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
