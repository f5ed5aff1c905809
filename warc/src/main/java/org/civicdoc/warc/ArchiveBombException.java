package org.civicdoc.warc;

import java.io.IOException;

/** Something unpacks to far more than any page does. */
public final class ArchiveBombException extends IOException {

  private static final long serialVersionUID = 1;

  ArchiveBombException(long unpacked) {
    super("unpacking was stopped after " + unpacked + " bytes: more than 100 times what was read");
  }
}
