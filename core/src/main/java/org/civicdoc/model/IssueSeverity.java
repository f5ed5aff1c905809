package org.civicdoc.model;

/** How much a {@link ParseIssue} matters. */
public enum IssueSeverity {
  /** Worth knowing; the document is whole. */
  INFO,
  /** The document may lack or misread something. */
  WARNING,
  /** The document does not stand for the page's article. */
  ERROR
}
