package org.civicdoc.spark;

/** Ends what is done with a page, and says what becomes of it. */
final class PageException extends Exception {

  private static final long serialVersionUID = 1;

  private final RowStatus status;

  PageException(RowStatus status, String message, Throwable cause) {
    super(message, cause);
    this.status = status;
  }

  RowStatus status() {
    return status;
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
