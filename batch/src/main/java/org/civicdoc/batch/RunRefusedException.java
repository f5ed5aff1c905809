package org.civicdoc.batch;

import java.io.IOException;

/**
 * A job may not run in its output folder as it is: another run is at it, or what is there was made
 * with other options. Nothing was changed.
 */
public final class RunRefusedException extends IOException {

  private static final long serialVersionUID = 1;

  /**
   * Refuses a run.
   *
   * @param message what is the matter and what to do
   */
  public RunRefusedException(String message) {
    super(message);
  }
}
