package org.civicdoc.internal.metadata.byline;

/** On which side of the running text a line of the byline stands. */
public enum BylinePlace {
  /** Between the title and the text, or just above the title. */
  ABOVE_TEXT,
  /** Behind the last line of prose, where editors and sometimes dates stand. */
  BELOW_TEXT
}
