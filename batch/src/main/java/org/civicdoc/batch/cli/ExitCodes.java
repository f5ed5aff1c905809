package org.civicdoc.batch.cli;

import org.civicdoc.batch.BatchSummary;

/** What the process ends with. */
final class ExitCodes {

  static final int ALL_WELL = 0;
  static final int RUN_FAILED = 1;
  static final int WRONG_USAGE = 2;
  static final int SOME_FAILED = 3;
  static final int NO_PAGE = 4;

  private ExitCodes() {}

  static int of(BatchSummary summary) {
    if (summary.failed() > 0 || summary.lostParts() > 0) {
      return SOME_FAILED;
    }
    return summary.pages() == 0 ? NO_PAGE : ALL_WELL;
  }
}
