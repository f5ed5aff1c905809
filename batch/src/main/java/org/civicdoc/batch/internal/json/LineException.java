package org.civicdoc.batch.internal.json;

import org.jspecify.annotations.Nullable;

/** A line that holds no text to analyze; the message says why. */
public final class LineException extends Exception {

  private static final long serialVersionUID = 1;

  private final transient @Nullable LineId id;

  LineException(@Nullable LineId id, String message) {
    super(message);
    this.id = id;
  }

  LineException(@Nullable LineId id, String message, Throwable cause) {
    super(message, cause);
    this.id = id;
  }

  /**
   * What the maker of the line calls its text.
   *
   * @return the id, or null if it could not be read
   */
  public @Nullable LineId id() {
    return id;
  }
}
