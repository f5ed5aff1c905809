package org.civicdoc.warc;

import java.io.IOException;

/** A page has more bytes than the limit allows. */
public final class PageTooLargeException extends IOException {

  private static final long serialVersionUID = 1;

  /**
   * Refuses a page.
   *
   * @param maxBytes the limit
   */
  public PageTooLargeException(int maxBytes) {
    super("the page is larger than the limit of " + maxBytes + " bytes");
  }
}
