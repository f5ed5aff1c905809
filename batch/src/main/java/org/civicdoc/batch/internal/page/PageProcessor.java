package org.civicdoc.batch.internal.page;

import java.io.IOException;

/** Makes the outputs of pages. Implementations are thread-safe. */
public interface PageProcessor extends AutoCloseable {

  /**
   * Works on a page; whatever happens on it is its outcome.
   *
   * @param task the page
   * @return what came of it
   * @throws IOException if no page can be worked on any more, as when the disk is full
   * @throws InterruptedException if the thread was interrupted; the page has no outcome then
   */
  PageResult process(PageTask task) throws IOException, InterruptedException;

  @Override
  void close();
}
