package org.civicdoc.batch.internal.source;

import org.civicdoc.batch.SourceGap;

/** Is told what a {@link PageSource} holds. */
public interface PageVisitor {

  /**
   * There is a page.
   *
   * @param page the page
   * @throws InterruptedException if the thread was interrupted while it waited for a free worker
   */
  void page(PageInput page) throws InterruptedException;

  /** There is something that is not a page, and is passed over. */
  void passedOver();

  /**
   * A part of the source cannot be read; the walk goes on.
   *
   * @param gap the part
   */
  void gap(SourceGap gap);

  /**
   * The source waits for what it is read from; there is time for other things.
   *
   * @throws InterruptedException if the thread was interrupted meanwhile
   */
  default void idle() throws InterruptedException {}
}
