package org.civicdoc.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
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
 * What a document costs in processor time, memory and bytes. Processor time of the thread says more
 * than the clock on a machine that others use too. For {@code benchmarks/pdf-peers}, which adds the
 * peers that are not Java. Time of the process holds the collector's and the compiler's too.
 */
public final class PdfCost {

  private static final int WARM_UP = 300;
  private static final int MEASURED = 100;

  /** Naive runs take long, and differ little. */
  private static final int NAIVE_SHARE = 10;

  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private PdfCost() {}

  private interface Work {
    void run(OutputStream out) throws IOException;
  }

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
    measure("civicdoc-2a", out -> archival.render(document, out), 1);
    measure("civicdoc-1.7", out -> plain.render(document, out), 1);
    measure("naive", out -> naive.render(document, out), NAIVE_SHARE);
    double one = perSecond(out -> archival.render(document, out), 1);
    double two = perSecond(out -> archival.render(document, out), 2);
    System.out.printf("threads one=%.1f/s two=%.1f/s ratio=%.2f%n", one, two, two / one);
  }

  private static void measure(String name, Work work, int share) throws IOException {
    for (int i = 0; i < WARM_UP / share; i++) {
      work.run(OutputStream.nullOutputStream());
    }
    double[] millis = new double[MEASURED / share];
    long process = PROCESS.getProcessCpuTime();
    long allocated = THREADS.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < millis.length; i++) {
      long start = THREADS.getCurrentThreadCpuTime();
      work.run(OutputStream.nullOutputStream());
      millis[i] = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
    }
    allocated = THREADS.getCurrentThreadAllocatedBytes() - allocated;
    process = PROCESS.getProcessCpuTime() - process;
    Arrays.sort(millis);
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    work.run(pdf);
    System.out.printf(
        "%s cpu=%.1fms min=%.1fms process=%.1fms allocated=%.1fMB size=%d%n",
        name,
        millis[millis.length / 2],
        millis[0],
        process / 1e6 / millis.length,
        allocated / 1e6 / millis.length,
        pdf.size());
  }

  private static double perSecond(Work work, int count) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(count);
    try {
      long start = System.nanoTime();
      List<Callable<Void>> tasks = new ArrayList<>();
      for (int i = 0; i < MEASURED; i++) {
        tasks.add(
            () -> {
              work.run(OutputStream.nullOutputStream());
              return null;
            });
      }
      for (Future<Void> done : threads.invokeAll(tasks)) {
        done.get();
      }
      return MEASURED / ((System.nanoTime() - start) / 1e9);
    } finally {
      threads.shutdownNow();
    }
  }
}
