package org.civicdoc.model;

/** How exactly a page states a time. */
public enum TimePrecision {
  /** A day only. */
  DAY,
  /** A day, hour and minute. */
  MINUTE,
  /** A day, hour, minute and second. */
  SECOND
}
