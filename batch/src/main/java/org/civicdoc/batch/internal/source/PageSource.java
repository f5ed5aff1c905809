package org.civicdoc.batch.internal.source;

import java.io.IOException;

/**
 * Something that holds pages. It hands them out one by one, so that its size does not matter, and
 * in the same order each time.
 */
public interface PageSource {

  /** Stands for a number of pages that only reading them all would tell. */
  long UNKNOWN = -1;

  /**
   * Walks through the source. What cannot be read is a gap, even if it is all of it.
   *
   * @param visitor is told of everything in the source
   * @throws IOException only if the visitor's work failed
   * @throws InterruptedException if a visit was interrupted
   */
  void visit(PageVisitor visitor) throws IOException, InterruptedException;

  /**
   * Counts the pages without reading them.
   *
   * @return their number, or {@link #UNKNOWN}
   */
  long count();
}
