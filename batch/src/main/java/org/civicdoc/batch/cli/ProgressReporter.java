package org.civicdoc.batch.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.civicdoc.batch.BatchListener;
import org.civicdoc.batch.PageFailure;
import org.civicdoc.batch.PageOutcome;
import org.civicdoc.batch.SourceGap;
import org.civicdoc.pdf.PdfVolumeDocument;
import org.civicdoc.pdf.PdfVolumeResult;

/** Shows how far a job is, and names each page that failed on a line of its own. */
final class ProgressReporter implements BatchListener {

  private static final long REWRITE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

  /** Of so many warnings of a volume each has its line. */
  private static final int MOST_WARNINGS = 20;

  private static final long PLAIN_NANOS = TimeUnit.SECONDS.toNanos(5);

  /** Returns to the line's start and clears it (ECMA-48, EL). */
  private static final String CLEAR = "\r\u001B[K";

  private final PrintWriter err;
  private final ProgressStyle style;
  private final LongSupplier nanoClock;
  private long start;
  private long shownAt;
  private long total;
  private long done;
  private long kept;
  private long failed;
  private boolean shown;

  ProgressReporter(PrintWriter err, ProgressStyle style, LongSupplier nanoClock) {
    this.err = err;
    this.style = style;
    this.nanoClock = nanoClock;
  }

  @Override
  public void started(long pages) {
    total = pages;
    start = nanoClock.getAsLong();
    shownAt = start;
  }

  @Override
  public void kept(PageOutcome outcome) {
    kept++;
    show();
  }

  @Override
  public void gap(SourceGap gap) {
    clear();
    err.println(OneLine.of(gap.toString()));
  }

  @Override
  public void bound(Path volume, PdfVolumeResult result) {
    List<String> warnings = new ArrayList<>();
    result.warnings().forEach(warning -> warnings.add(volume + ": " + warning.message()));
    for (PdfVolumeDocument document : result.documents()) {
      String place = volume + ", part " + document.part() + ", page " + document.firstPage() + ": ";
      document.warnings().forEach(warning -> warnings.add(place + warning.message()));
    }
    clear();
    warnings.stream().limit(MOST_WARNINGS).map(OneLine::of).forEach(err::println);
    if (warnings.size() > MOST_WARNINGS) {
      err.println(volume + ": " + (warnings.size() - MOST_WARNINGS) + " more such warnings");
    }
  }

  @Override
  public void finished(PageOutcome outcome) {
    done++;
    PageFailure failure = outcome.failure();
    if (failure != null) {
      failed++;
      clear();
      err.println(OneLine.of(outcome.page() + ": " + failure.reason() + "; " + failure.advice()));
    }
    show();
  }

  private void show() {
    long now = nanoClock.getAsLong();
    if (style == ProgressStyle.REWRITTEN && (now - shownAt >= REWRITE_NANOS || done == 1)) {
      err.print(CLEAR + line(now));
      err.flush();
      shown = true;
      shownAt = now;
    } else if (style == ProgressStyle.PLAIN && now - shownAt >= PLAIN_NANOS) {
      err.println(line(now));
      shownAt = now;
    }
  }

  /** Takes the rewritten line away. */
  void clear() {
    if (shown) {
      err.print(CLEAR);
      err.flush();
      shown = false;
    }
  }

  private String line(long now) {
    double seconds = Math.max((now - start) / 1e9, 1e-3);
    double rate = done / seconds;
    long behind = done + kept;
    String line = total == UNKNOWN ? behind + " done" : behind + " of " + total;
    line += String.format(Locale.ROOT, ", %.1f a second", rate);
    if (failed > 0) {
      line += ", " + failed + " failed";
    }
    return total > behind && done > 0 ? line + ", " + left((total - behind) / rate) : line;
  }

  private static String left(double seconds) {
    long whole = Math.round(seconds);
    return whole < 3600
        ? String.format(Locale.ROOT, "%d:%02d left", whole / 60, whole % 60)
        : String.format(Locale.ROOT, "%d h %02d min left", whole / 3600, whole / 60 % 60);
  }
}
