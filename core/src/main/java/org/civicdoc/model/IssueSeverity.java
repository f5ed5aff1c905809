package org.civicdoc.model;

/** How much a {@link ParseIssue} matters. */
public enum IssueSeverity {
  /** Worth knowing: what was decided, or left out as no part of the article. */
  INFO,
  /** The document may lack or misread something. */
  WARNING,
  /** The document does not stand for the page's article. */
  ERROR
}
