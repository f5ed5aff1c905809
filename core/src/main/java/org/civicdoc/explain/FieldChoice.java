package org.civicdoc.explain;

import java.util.List;

/**
 * The values that the page offers for a field of the metadata.
 *
 * @param field the field's name as in the JSON of a document, such as {@code publishedAt}
 * @param candidates all that were offered, the chosen one first, those with the same value as
 *     another among them; not empty
 */
public record FieldChoice(String field, List<FieldCandidate> candidates) {

  /** Copies the list. */
  public FieldChoice {
    candidates = List.copyOf(candidates);
    if (candidates.isEmpty()) {
      throw new IllegalArgumentException("candidates: there must be at least one");
    }
  }

  /**
   * The candidate whose value the document has.
   *
   * @return the first
   */
  public FieldCandidate chosen() {
    return candidates.get(0);
  }
}
