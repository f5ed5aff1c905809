package org.civicdoc.internal.metadata.byline;

/** Where a value of the byline stands. */
public enum BylinePlace {
  /** A day with its weekday above the title: that of a newspaper's issue, or the page's clock. */
  CALENDAR,
  /** Between the title and the text, or just above the title. */
  ABOVE_TEXT,
  /** Behind the last line of prose, where editors and sometimes dates stand. */
  BELOW_TEXT
}
