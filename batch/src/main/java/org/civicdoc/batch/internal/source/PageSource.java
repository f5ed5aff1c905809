package org.civicdoc.batch.internal.source;

import java.io.IOException;

/**
 * Something that holds pages. It hands them out one by one, so that its size does not matter, and
 * in the same order each time.
 */
public interface PageSource {

  /**
   * Walks through the source.
   *
   * @param visitor is told of everything in the source
   * @throws IOException if the source itself cannot be read; the message names it
   * @throws InterruptedException if a visit was interrupted
   */
  void visit(PageVisitor visitor) throws IOException, InterruptedException;
}
