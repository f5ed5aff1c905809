package org.civicdoc.batch;

import java.time.Duration;
import java.util.Map;

/**
 * What a job has done.
 *
 * @param pages how many pages there were
 * @param failed how many of them failed
 * @param withWarnings how many went well, but lost or guessed something
 * @param passedOver how many files were no pages
 * @param files how many files of each format were written
 * @param bytes the size of all written files
 * @param pdfPages the number of pages of all PDF files
 * @param elapsed how long the job took
 */
public record BatchSummary(
    long pages,
    long failed,
    long withWarnings,
    long passedOver,
    Map<OutputFormat, Long> files,
    long bytes,
    long pdfPages,
    Duration elapsed) {

  /** Copies the map. */
  public BatchSummary {
    files = Map.copyOf(files);
  }
}
