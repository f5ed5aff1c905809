package org.civicdoc.batch.internal.source;

import java.io.IOException;
import org.civicdoc.warc.ArchiveBombException;
import org.civicdoc.warc.PageTooLargeException;

/** The bytes of a page, read by the worker that needs them. */
public interface PageContent {

  /**
   * Reads the page.
   *
   * @return all of its bytes
   * @throws PageTooLargeException if there are more than the limit
   * @throws ArchiveBombException if the page was packed to unpack without end
   * @throws IOException if they cannot be read
   */
  byte[] read() throws IOException;

  /**
   * How many bytes are in memory while the page waits.
   *
   * @return the number of bytes
   */
  default long heldBytes() {
    return 0;
  }
}
