package org.civicdoc.batch.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.civicdoc.batch.BatchSummary;
import org.civicdoc.batch.OutputFormat;

/** Says in a few lines what a job has done. */
final class SummaryText {

  private SummaryText() {}

  static List<String> lines(BatchSummary summary, String noun, Path output) {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%s in %.1f s, %d failed",
            counted(summary.pages(), noun),
            summary.elapsed().toMillis() / 1e3,
            summary.failed()));
    if (!summary.files().isEmpty()) {
      lines.add(files(summary) + " in " + output);
    }
    if (summary.kept() > 0) {
      lines.add(counted(summary.kept(), noun) + " done by an earlier run and left as they are");
    }
    if (summary.lostParts() > 0) {
      lines.add(counted(summary.lostParts(), "part") + " of the inputs could not be read");
    }
    if (summary.withWarnings() > 0) {
      lines.add(
          counted(summary.withWarnings(), noun)
              + " with warnings: see \"issues\" and \"pdf\" in the JSON");
    }
    if (summary.passedOver() > 0) {
      lines.add(counted(summary.passedOver(), "other file") + " passed over");
    }
    return lines;
  }

  private static String files(BatchSummary summary) {
    Map<OutputFormat, Long> sorted = new TreeMap<>(summary.files());
    List<String> parts = new ArrayList<>();
    sorted.forEach(
        (format, number) -> {
          String part = number + " " + format.extension().toUpperCase(Locale.ROOT);
          parts.add(
              format == OutputFormat.PDF
                  ? part + " (" + counted(summary.pdfPages(), "page") + ")"
                  : part);
        });
    return String.join(", ", parts)
        + String.format(Locale.ROOT, ", %.1f MB", summary.bytes() / 1e6);
  }

  private static String counted(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
