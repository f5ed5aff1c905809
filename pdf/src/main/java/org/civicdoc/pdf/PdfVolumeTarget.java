package org.civicdoc.pdf;

import java.io.IOException;
import java.io.OutputStream;

/** Where the parts of a volume are written. */
@FunctionalInterface
public interface PdfVolumeTarget {

  /**
   * Opens a part. It is called once for each part, in order, when its pages are ready.
   *
   * @param part the number of the part, from 1
   * @return receives the PDF; is closed after it
   * @throws IOException if it cannot be opened
   */
  OutputStream open(int part) throws IOException;
}
