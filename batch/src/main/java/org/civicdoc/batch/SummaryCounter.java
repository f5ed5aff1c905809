package org.civicdoc.batch;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/** Adds up outcomes; to be used by one thread. */
final class SummaryCounter {

  private final Map<OutputFormat, Long> files = new EnumMap<>(OutputFormat.class);
  private final long start = System.nanoTime();
  private long pages;
  private long failed;
  private long withWarnings;
  private long passedOver;
  private long bytes;
  private long pdfPages;

  void add(PageOutcome outcome) {
    pages++;
    failed += outcome.failure() != null ? 1 : 0;
    withWarnings += outcome.hasWarnings() ? 1 : 0;
    pdfPages += outcome.pdf() != null ? outcome.pdf().pageCount() : 0;
    outcome.outputs().forEach(this::addFile);
  }

  void addFile(OutputFile file) {
    files.merge(file.format(), 1L, Long::sum);
    bytes += file.bytes();
  }

  void addPassedOver() {
    passedOver++;
  }

  BatchSummary summary() {
    return new BatchSummary(
        pages,
        failed,
        withWarnings,
        passedOver,
        files,
        bytes,
        pdfPages,
        Duration.ofNanos(System.nanoTime() - start));
  }
}
