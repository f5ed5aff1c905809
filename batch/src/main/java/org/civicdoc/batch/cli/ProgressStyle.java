package org.civicdoc.batch.cli;

/** How progress is shown. */
enum ProgressStyle {
  /** Not at all. */
  NONE,
  /** A new line every few seconds, for logs. */
  PLAIN,
  /** One line that is rewritten, for people. */
  REWRITTEN;

  static ProgressStyle of(boolean terminal) {
    return terminal ? REWRITTEN : PLAIN;
  }
}
