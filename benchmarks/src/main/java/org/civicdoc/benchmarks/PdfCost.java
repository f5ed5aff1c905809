package org.civicdoc.benchmarks;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.parser.CivicParser;
import org.civicdoc.pdf.PdfConformance;
import org.civicdoc.pdf.PdfRenderer;

/**
 * What a document costs in processor time, memory and bytes. Processor time says more than the
 * clock on a machine that others use too; that of the process holds the collector's and the
 * compiler's, without which no document is made. For {@code benchmarks/pdf-peers}, which adds the
 * peers that are not Java.
 */
public final class PdfCost {

  /** Rounds, of which each measures every way, so that a busy machine is busy for all of them. */
  private static final int ROUNDS = 9;

  private static final int WARM_UP = 1_000;
  private static final int DOCUMENTS = 60;
  private static final int THREADED = 80;

  /** Naive runs take long, and differ little. */
  private static final int NAIVE_SHARE = 10;

  private PdfCost() {}

  /**
   * Measures one page.
   *
   * @param arguments the page; the folder of the fonts for the naive peer; where to write the page
   *     for other peers
   * @throws Exception if the page or the fonts cannot be read
   */
  public static void main(String[] arguments) throws Exception {
    CivicDocument document = CivicParser.builder().build().parse(Path.of(arguments[0]));
    NaiveOpenHtmlToPdf naive = new NaiveOpenHtmlToPdf(Path.of(arguments[1]));
    Files.writeString(Path.of(arguments[2]), naive.page(document));
    PdfRenderer archival = PdfRenderer.builder().build();
    PdfRenderer plain = PdfRenderer.builder().conformance(PdfConformance.PDF_1_7).build();
    List<PdfCostMeter> meters =
        List.of(
            new PdfCostMeter("civicdoc-2a", out -> archival.render(document, out), 1),
            new PdfCostMeter("civicdoc-1.7", out -> plain.render(document, out), 1),
            new PdfCostMeter("naive", out -> naive.render(document, out), NAIVE_SHARE));
    for (PdfCostMeter meter : meters) {
      meter.warmUp(WARM_UP);
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (PdfCostMeter meter : meters) {
        meter.measure(DOCUMENTS);
      }
    }
    meters.forEach(System.out::println);
    System.out.printf(
        "threads ratio=%.2f%n", twoThreadsToOne(out -> archival.render(document, out)));
  }

  /** How many times as much two threads do; the median of rounds that follow each other closely. */
  private static double twoThreadsToOne(PdfCostMeter.Work work) throws Exception {
    double[] ratios = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      ratios[round] = 1 / perSecond(work, 1) * perSecond(work, 2);
    }
    Arrays.sort(ratios);
    return ratios[ROUNDS / 2];
  }

  private static double perSecond(PdfCostMeter.Work work, int count) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(count);
    try {
      long start = System.nanoTime();
      List<Callable<Void>> tasks = new ArrayList<>();
      for (int i = 0; i < THREADED; i++) {
        tasks.add(
            () -> {
              work.run(OutputStream.nullOutputStream());
              return null;
            });
      }
      for (Future<Void> done : threads.invokeAll(tasks)) {
        done.get();
      }
      return THREADED / ((System.nanoTime() - start) / 1e9);
    } finally {
      threads.shutdownNow();
    }
  }
}
