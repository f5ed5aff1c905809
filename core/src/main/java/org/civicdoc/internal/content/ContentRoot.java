package org.civicdoc.internal.content;

import org.civicdoc.internal.page.PageFeatures;
import org.civicdoc.internal.profile.Knowledge;
import org.jspecify.annotations.Nullable;

/**
 * The element that holds an article's body.
 *
 * @param number the element's number in the page's features; it may hold furniture besides
 * @param from the number of the first element within that belongs to the body; where a comment
 *     marks the body, what stands before it does not
 * @param to the number after the last such element
 * @param name the name by which a profile knows it; null if it was found by its prose
 */
public record ContentRoot(int number, int from, int to, Knowledge.@Nullable Known name) {

  /**
   * All of an element.
   *
   * @param page the page's features
   * @param number the element's number
   * @param name the name by which a profile knows it, or null
   * @return the root
   */
  public static ContentRoot whole(PageFeatures page, int number, Knowledge.@Nullable Known name) {
    return new ContentRoot(number, number + 1, page.end(number), name);
  }

  /**
   * Whether an element below the root stands beside the marks of the body.
   *
   * @param i the element's number
   * @return whether it lies before the first or after the last mark
   */
  public boolean isBesideMarks(int i) {
    return i > number && (i < from || i >= to);
  }

  /** Whether a user's profile names it. */
  boolean isUsers() {
    return name != null && !name.profile().builtIn();
  }
}
