package org.civicdoc.internal.metadata;

import java.util.BitSet;
import java.util.List;
import org.civicdoc.model.Metadata;
import org.civicdoc.model.ParseIssue;

/**
 * The metadata of a page and where it stood.
 *
 * @param metadata the fields
 * @param titleElement the number of the element that prints the title, or -1 if none does
 * @param consumed the numbers of the elements that hold title, byline, breadcrumb and header table
 *     and nothing else; they are no part of the body. Made for this record, and not to be changed
 * @param issues what is missing or in conflict
 */
public record PageMetadata(
    Metadata metadata, int titleElement, BitSet consumed, List<ParseIssue> issues) {

  /** Copies the list. */
  public PageMetadata {
    issues = List.copyOf(issues);
  }
}
