package org.civicdoc.batch.internal.source;

import java.io.IOException;

/** A page has more bytes than the limit allows. */
public final class PageTooLargeException extends IOException {

  private static final long serialVersionUID = 1;

  PageTooLargeException(int maxBytes) {
    super("the page is larger than the limit of " + maxBytes + " bytes");
  }
}
