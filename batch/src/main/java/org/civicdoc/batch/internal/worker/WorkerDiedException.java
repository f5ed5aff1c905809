package org.civicdoc.batch.internal.worker;

import org.civicdoc.batch.PageStatus;

/** A worker has ended, or was ended, with a page in its hands. */
final class WorkerDiedException extends Exception {

  private static final long serialVersionUID = 1;

  private final PageStatus status;

  WorkerDiedException(PageStatus status, String reason) {
    super(reason);
    this.status = status;
  }

  /** What that makes of the page. */
  PageStatus status() {
    return status;
  }
}
