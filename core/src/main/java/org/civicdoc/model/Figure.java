package org.civicdoc.model;

import org.jspecify.annotations.Nullable;

/**
 * An image that belongs to the article; icons, logos and spacers are none.
 *
 * @param src the image's address as the page gives it, resolved against the page's URL if that is
 *     known
 * @param alt the page's alternative text, or null
 * @param caption the line that explains the image, or null
 */
public record Figure(String src, @Nullable String alt, @Nullable String caption) implements Block {

  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
