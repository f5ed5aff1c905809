package org.civicdoc.parser;

import java.io.IOException;

/**
 * A text is no profile. The message names the file and the line, and says what is wrong:
 *
 * <pre>
 * mysite.profile:7: there is no key body.ident; keys are body.comment, body.tag, …
 * </pre>
 */
public final class SiteProfileException extends IOException {

  private static final long serialVersionUID = 1L;

  private final int line;

  SiteProfileException(String file, int line, String what, Throwable cause) {
    super(file + ":" + line + ": " + what, cause);
    this.line = line;
  }

  /**
   * The line at fault.
   *
   * @return the line, from 1
   */
  public int line() {
    return line;
  }
}
