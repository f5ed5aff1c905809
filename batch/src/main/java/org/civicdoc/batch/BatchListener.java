package org.civicdoc.batch;

import java.nio.file.Path;
import org.civicdoc.pdf.PdfVolumeResult;

/**
 * Is told how a job goes, by the thread that runs it.
 *
 * <pre>{@code
 * BatchListener failures =
 *     new BatchListener() {
 *       public void started(long pages) {}
 *
 *       public void finished(PageOutcome outcome) {
 *         if (outcome.failure() != null) {
 *           System.err.println(outcome.page() + ": " + outcome.failure().reason());
 *         }
 *       }
 *     };
 * }</pre>
 */
public interface BatchListener {

  /** Stands for a number of pages that is not known before the end. */
  long UNKNOWN = -1;

  /**
   * The job begins.
   *
   * @param pages how many pages there are to do, or {@link #UNKNOWN}
   */
  void started(long pages);

  /**
   * A page is done; pages are reported in the order of the inputs.
   *
   * @param outcome what became of it
   */
  void finished(PageOutcome outcome);

  /**
   * A page was done by an earlier run, and is left as it is; reported in the same order.
   *
   * @param outcome what became of it then
   */
  default void kept(PageOutcome outcome) {}

  /**
   * A part of an input could not be read.
   *
   * @param gap the part
   */
  default void gap(SourceGap gap) {}

  /**
   * The job's documents were bound into one PDF; not told where an earlier run bound the same.
   *
   * @param volume its first part
   * @param result what is in its parts, and what is shown in them otherwise than the documents hold
   *     it
   */
  default void bound(Path volume, PdfVolumeResult result) {}

  /**
   * Nobody listens.
   *
   * @return a listener that does nothing
   */
  static BatchListener none() {
    return new BatchListener() {
      @Override
      public void started(long pages) {}

      @Override
      public void finished(PageOutcome outcome) {}
    };
  }
}
