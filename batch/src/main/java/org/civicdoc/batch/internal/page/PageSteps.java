package org.civicdoc.batch.internal.page;

/** Is told what a page's way has come to; a worker that is not heard of has stalled. */
@FunctionalInterface
public interface PageSteps {

  /**
   * A step is done.
   *
   * @param step its name, such as {@code parse}
   */
  void done(String step);
}
