package org.civicdoc.spark;

/** Runs steps that may fail on a page in ways that nobody foresaw: the job must not. */
final class Guarded {

  private Guarded() {}

  interface Step<T, E extends Exception> {
    T run() throws E;
  }

  /**
   * Runs a step.
   *
   * @param name what is done, for the message
   * @param status what has become of the page if a defect ends the step
   * @param step what to do
   * @return what it gives
   * @throws PageException if a defect ends it
   * @throws E as the step throws it
   */
  static <T, E extends Exception> T run(String name, RowStatus status, Step<T, E> step)
      throws PageException, E {
    try {
      return step.run();
    } catch (StackOverflowError e) {
      throw new PageException(status, name + " ran out of stack; please report the page", e);
    } catch (OutOfMemoryError e) {
      throw new PageException(
          RowStatus.OUT_OF_MEMORY,
          name + " ran out of memory; raise spark.executor.memory, or lower spark.executor.cores",
          e);
    } catch (RuntimeException e) {
      throw new PageException(
          status, name + " failed: " + defect(e) + "; please report it with the page", e);
    }
  }

  private static String defect(RuntimeException e) {
    StackTraceElement[] trace = e.getStackTrace();
    String message =
        e.getMessage() == null ? "" : ": " + e.getMessage().lines().findFirst().orElse("");
    return e.getClass().getSimpleName() + message + (trace.length == 0 ? "" : " at " + trace[0]);
  }
}
