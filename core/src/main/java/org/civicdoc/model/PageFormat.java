package org.civicdoc.model;

/** What a page's bytes hold. */
public enum PageFormat {
  /** A page in HTML. */
  HTML,
  /** The text that a tool took from a page, one line for each of its lines. */
  TEXT
}
