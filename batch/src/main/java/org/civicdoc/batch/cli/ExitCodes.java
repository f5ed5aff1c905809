package org.civicdoc.batch.cli;

import org.civicdoc.batch.BatchSummary;

/** What the process ends with. */
final class ExitCodes {

  static final int ALL_WELL = 0;
  static final int RUN_FAILED = 1;
  static final int WRONG_USAGE = 2;
  static final int SOME_FAILED = 3;
  static final int NOTHING_READABLE = 4;

  private ExitCodes() {}

  static int of(BatchSummary summary) {
    if (summary.pages() == 0) {
      return NOTHING_READABLE;
    }
    return summary.failed() > 0 || !summary.gaps().isEmpty() ? SOME_FAILED : ALL_WELL;
  }
}
