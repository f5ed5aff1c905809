package org.civicdoc.model;

import java.util.List;

/**
 * A title of what follows, such as 一、总体要求.
 *
 * @param level 1 for the highest below the article's title, 6 for the lowest
 * @param inlines the heading's text, number included
 */
public record Heading(int level, List<Inline> inlines) implements Block {

  /** The lowest level, as in HTML. */
  public static final int MAX_LEVEL = 6;

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if {@code level} is not from 1 to 6
   */
  public Heading {
    if (level < 1 || level > MAX_LEVEL) {
      throw new IllegalArgumentException("level must be from 1 to 6 but is " + level);
    }
    inlines = List.copyOf(inlines);
  }

  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
