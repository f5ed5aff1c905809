package org.civicdoc.internal.metadata;

import java.util.List;
import java.util.Set;
import org.civicdoc.model.Metadata;
import org.civicdoc.model.ParseIssue;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The metadata of a page and where it stood.
 *
 * @param metadata the fields
 * @param titleElement the element that prints the title, or null if none does
 * @param consumed the elements that hold title, byline, breadcrumb and header table and nothing
 *     else, compared by identity; they are no part of the body
 * @param issues what is missing or in conflict
 */
public record PageMetadata(
    Metadata metadata,
    @Nullable Element titleElement,
    Set<Element> consumed,
    List<ParseIssue> issues) {

  /** Copies the list. */
  public PageMetadata {
    issues = List.copyOf(issues);
  }
}
