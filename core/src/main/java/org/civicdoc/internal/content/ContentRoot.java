package org.civicdoc.internal.content;

import org.civicdoc.internal.profile.Knowledge;
import org.jspecify.annotations.Nullable;

/**
 * The element that holds an article's body.
 *
 * @param number the element's number in the page's features; it may hold furniture besides
 * @param name the name by which a profile knows it; null if it was found by its prose
 */
public record ContentRoot(int number, Knowledge.@Nullable Known name) {

  /** Whether a user's profile names it. */
  boolean isUsers() {
    return name != null && !name.profile().builtIn();
  }
}
