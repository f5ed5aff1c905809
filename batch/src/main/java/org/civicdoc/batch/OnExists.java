package org.civicdoc.batch;

/**
 * What to do if a file stands where an output is to go. Files that the same job wrote before are
 * always replaced; pages that may be inputs never are.
 */
public enum OnExists {
  /** The output takes its place. */
  REPLACE,
  /** The file stays, and the page fails; not if it holds what the output would. */
  FAIL,
  /** The file stays, and counts as the output; if it holds what that would, it is the job's own. */
  SKIP
}
