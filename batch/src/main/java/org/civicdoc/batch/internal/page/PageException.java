package org.civicdoc.batch.internal.page;

import org.civicdoc.batch.PageFailure;
import org.civicdoc.batch.PageStatus;

/** Ends a step of a page's way; says why, and what to do. */
final class PageException extends Exception {

  private static final long serialVersionUID = 1;

  private final PageStatus status;
  private final transient PageFailure failure;

  PageException(PageStatus status, String reason, String advice, Throwable cause) {
    super(reason, cause);
    this.status = status;
    this.failure = new PageFailure(reason, advice);
  }

  PageStatus status() {
    return status;
  }

  PageFailure failure() {
    return failure;
  }
}
