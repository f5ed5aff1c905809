package org.civicdoc.batch;

/** Ends a page's way; says why, and what to do. */
final class PageException extends Exception {

  private static final long serialVersionUID = 1;

  private final PageFailure failure;

  PageException(String reason, String advice) {
    super(reason);
    this.failure = new PageFailure(reason, advice);
  }

  PageException(String reason, String advice, Throwable cause) {
    super(reason, cause);
    this.failure = new PageFailure(reason, advice);
  }

  PageFailure failure() {
    return failure;
  }
}
