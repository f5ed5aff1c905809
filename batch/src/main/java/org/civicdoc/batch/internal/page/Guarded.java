package org.civicdoc.batch.internal.page;

import java.io.IOException;
import org.civicdoc.batch.PageStatus;
import org.civicdoc.batch.internal.Reasons;

/** Runs steps that may fail on a page in ways that nobody foresaw; the next must not suffer. */
final class Guarded {

  private Guarded() {}

  interface Step<T> {
    T run() throws IOException;
  }

  /**
   * Runs a step.
   *
   * @param name what is done, for the message
   * @param status what has become of the page if a defect ends the step
   * @param step what to do
   * @return what it gives
   * @throws PageException if a defect ends it
   * @throws IOException as the step throws it
   */
  static <T> T run(String name, PageStatus status, Step<T> step) throws PageException, IOException {
    try {
      return step.run();
    } catch (StackOverflowError e) {
      throw new PageException(
          status, name + " ran out of stack", "the page nests too deep; please report it", e);
    } catch (OutOfMemoryError e) {
      throw new PageException(
          PageStatus.OUT_OF_MEMORY,
          name + " ran out of memory",
          "use fewer --jobs or give Java more memory (-Xmx)",
          e);
    } catch (RuntimeException e) {
      throw new PageException(
          status, name + " failed: " + Reasons.ofDefect(e), "please report it with the page", e);
    }
  }
}
