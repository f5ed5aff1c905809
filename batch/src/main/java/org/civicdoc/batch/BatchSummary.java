package org.civicdoc.batch;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What a job has done.
 *
 * @param pages how many pages there were
 * @param kept how many of them an earlier run had done, and this one left as they were
 * @param failed how many of the pages failed, then or now
 * @param withWarnings how many went well, but lost or guessed something
 * @param passedOver how many files and records were no pages
 * @param lostParts how many parts of the inputs could not be read
 * @param gaps the first thousand of them
 * @param statuses how many pages have each status
 * @param files how many files or lines of each format there are
 * @param bytes the size of all of them
 * @param pdfPages the number of pages of all PDF files
 * @param elapsed how long the job took
 */
public record BatchSummary(
    long pages,
    long kept,
    long failed,
    long withWarnings,
    long passedOver,
    long lostParts,
    List<SourceGap> gaps,
    Map<PageStatus, Long> statuses,
    Map<OutputFormat, Long> files,
    long bytes,
    long pdfPages,
    Duration elapsed) {

  /** Copies the list and the maps. */
  public BatchSummary {
    gaps = List.copyOf(gaps);
    statuses = Map.copyOf(statuses);
    files = Map.copyOf(files);
  }
}
