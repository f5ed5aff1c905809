package org.civicdoc.batch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Adds up outcomes; to be used by one thread. */
final class SummaryCounter {

  private static final int MOST_GAPS = 1_000;

  private final Map<OutputFormat, Long> files = new EnumMap<>(OutputFormat.class);
  private final Map<PageStatus, Long> statuses = new EnumMap<>(PageStatus.class);
  private final List<SourceGap> gaps = new ArrayList<>();
  private final long start = System.nanoTime();
  private long pages;
  private long kept;
  private long failed;
  private long withWarnings;
  private long passedOver;
  private long lostParts;
  private long bytes;
  private long pdfPages;

  void add(PageOutcome outcome) {
    pages++;
    failed += outcome.failure() != null ? 1 : 0;
    withWarnings += outcome.hasWarnings() ? 1 : 0;
    pdfPages += outcome.pdf() != null ? outcome.pdf().pageCount() : 0;
    statuses.merge(outcome.status(), 1L, Long::sum);
    outcome.outputs().forEach(this::addFile);
  }

  void addKept(PageOutcome outcome) {
    kept++;
    add(outcome);
  }

  void addFile(OutputFile file) {
    files.merge(file.format(), 1L, Long::sum);
    bytes += file.bytes();
  }

  void addPassedOver() {
    passedOver++;
  }

  void addGap(SourceGap gap) {
    lostParts++;
    if (gaps.size() < MOST_GAPS) {
      gaps.add(gap);
    }
  }

  BatchSummary summary() {
    return new BatchSummary(
        pages,
        kept,
        failed,
        withWarnings,
        passedOver,
        lostParts,
        gaps,
        statuses,
        files,
        bytes,
        pdfPages,
        Duration.ofNanos(System.nanoTime() - start));
  }
}
