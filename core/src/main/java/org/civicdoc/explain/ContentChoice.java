package org.civicdoc.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The elements that were proposed for the article.
 *
 * @param candidates the elements, the chosen one first; empty if there were none
 * @param refusal why the page holds no article all the same, for people; null if it holds one
 */
public record ContentChoice(List<ContentCandidate> candidates, @Nullable String refusal) {

  /** Copies the list. */
  public ContentChoice {
    candidates = List.copyOf(candidates);
  }
}
