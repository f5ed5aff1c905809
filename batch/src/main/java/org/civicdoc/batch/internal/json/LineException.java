package org.civicdoc.batch.internal.json;

/** A line that holds no text to analyze; the message says why. */
public final class LineException extends Exception {

  private static final long serialVersionUID = 1;

  LineException(String message) {
    super(message);
  }

  LineException(String message, Throwable cause) {
    super(message, cause);
  }
}
