package org.civicdoc.batch.internal.report;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.civicdoc.batch.PageFacts;
import org.civicdoc.batch.PageOutcome;
import org.civicdoc.batch.internal.manifest.Manifest;
import org.civicdoc.batch.internal.manifest.ManifestLines;
import org.civicdoc.batch.internal.manifest.OutcomeReader;

/** What the report tells of a manifest, gathered in one sweep. */
final class ReportData {

  private static final int MOST_FAILURES = 500;
  private static final int MOST_SLOW = 15;
  private static final int LENGTH_OF_MONTH = 7;

  private final Tally statuses = new Tally();
  private final Tally months = new Tally();
  private final Tally sites = new Tally();
  private final Tally entities = new Tally();
  private final List<PageOutcome> failures = new ArrayList<>();
  private final PriorityQueue<Slow> slowest =
      new PriorityQueue<>(Comparator.comparingLong(Slow::millis));
  private long pages;
  private long failed;
  private long outputs;
  private long bytes;

  private ReportData() {}

  /** A page and how long it took. */
  record Slow(String page, String title, long millis) {}

  static ReportData of(Path folder) throws IOException {
    ReportData data = new ReportData();
    try (RandomAccessFile file =
        new RandomAccessFile(folder.resolve(Manifest.NAME).toFile(), "r")) {
      ManifestLines lines = new ManifestLines(file);
      for (byte[] line = lines.next(); line != null; line = lines.next()) {
        data.add(OutcomeReader.read(line).outcome());
      }
    }
    return data;
  }

  private void add(PageOutcome outcome) {
    pages++;
    statuses.add(outcome.status().name(), 1);
    outputs += outcome.outputs().size();
    bytes += outcome.outputs().stream().mapToLong(file -> file.bytes()).sum();
    if (outcome.status().isFailure()) {
      failed++;
      if (failures.size() < MOST_FAILURES) {
        failures.add(outcome);
      }
    } else if (outcome.facts() != null) {
      add(outcome.facts());
    }
    addTime(outcome);
  }

  private void add(PageFacts facts) {
    sites.add(facts.site() == null ? "(no site named)" : facts.site(), 1);
    facts.entities().forEach(mention -> entities.add(mention.name(), mention.count()));
    if (facts.publishedAt() != null && facts.publishedAt().length() >= LENGTH_OF_MONTH) {
      addMonth(facts.publishedAt().substring(0, LENGTH_OF_MONTH));
    }
  }

  private void addMonth(String month) {
    try {
      months.add(YearMonth.parse(month).toString(), 1);
    } catch (DateTimeParseException e) {
      // A year alone has no place among the months.
    }
  }

  private void addTime(PageOutcome outcome) {
    long millis = outcome.millis().values().stream().mapToLong(Long::longValue).sum();
    String title = outcome.facts() == null ? null : outcome.facts().title();
    slowest.add(new Slow(outcome.page(), title == null ? "" : title, millis));
    if (slowest.size() > MOST_SLOW) {
      slowest.remove();
    }
  }

  long pages() {
    return pages;
  }

  long failed() {
    return failed;
  }

  long outputs() {
    return outputs;
  }

  long bytes() {
    return bytes;
  }

  Tally statuses() {
    return statuses;
  }

  Tally months() {
    return months;
  }

  Tally sites() {
    return sites;
  }

  Tally entities() {
    return entities;
  }

  /** The first failed pages. */
  List<PageOutcome> failures() {
    return failures;
  }

  /** Slowest first. */
  List<Slow> slowest() {
    return slowest.stream().sorted(Comparator.comparingLong(Slow::millis).reversed()).toList();
  }
}
