package org.civicdoc.model;

import org.jspecify.annotations.Nullable;

/**
 * A small image that stands within a line, such as a formula.
 *
 * @param src the image's address
 * @param alt its alternative text, or null
 */
public record InlineImage(String src, @Nullable String alt) implements Inline {

  @Override
  public <R> R accept(InlineVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
