package org.civicdoc.parser;

import java.util.List;
import org.civicdoc.model.CivicDocument;

/**
 * An article and the pages that it was merged from.
 *
 * @param document the article as one document; that of its page if there is only one
 * @param pages the documents of its pages in order, at least one; each with its own origin
 */
public record MergedArticle(CivicDocument document, List<CivicDocument> pages) {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if {@code pages} is empty
   */
  public MergedArticle {
    pages = List.copyOf(pages);
    if (pages.isEmpty()) {
      throw new IllegalArgumentException("pages must not be empty");
    }
  }
}
