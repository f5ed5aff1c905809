package org.civicdoc.internal.profile;

/** A text is no profile. */
public final class ProfileSyntaxException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int line;

  ProfileSyntaxException(int line, String message) {
    super(message);
    this.line = line;
  }

  /** The line at fault, from 1. */
  public int line() {
    return line;
  }
}
