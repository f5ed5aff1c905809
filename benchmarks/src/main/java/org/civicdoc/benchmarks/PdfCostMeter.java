package org.civicdoc.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Measures one way to make a PDF, round by round. */
final class PdfCostMeter {

  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** Makes one PDF. */
  interface Work {
    void run(OutputStream out) throws IOException;
  }

  private final String name;
  private final Work work;
  private final int share;
  private final List<Double> threadMillis = new ArrayList<>();
  private final List<Double> processMillis = new ArrayList<>();
  private double megabytes;
  private int size;

  /**
   * A meter.
   *
   * @param share the number of documents is divided by it, for work that takes long
   */
  PdfCostMeter(String name, Work work, int share) {
    this.name = name;
    this.work = work;
    this.share = share;
  }

  void warmUp(int documents) throws IOException {
    for (int i = 0; i < documents / share; i++) {
      work.run(OutputStream.nullOutputStream());
    }
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    work.run(pdf);
    size = pdf.size();
  }

  /** One round. */
  void measure(int documents) throws IOException {
    int count = documents / share;
    // Garbage of the way before must not be paid for by this one.
    System.gc();
    long process = PROCESS.getProcessCpuTime();
    long thread = THREADS.getCurrentThreadCpuTime();
    long allocated = THREADS.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < count; i++) {
      work.run(OutputStream.nullOutputStream());
    }
    threadMillis.add((THREADS.getCurrentThreadCpuTime() - thread) / 1e6 / count);
    processMillis.add((PROCESS.getProcessCpuTime() - process) / 1e6 / count);
    megabytes = (THREADS.getCurrentThreadAllocatedBytes() - allocated) / 1e6 / count;
  }

  /** Medians of the rounds, for a document. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%s thread=%.1fms process=%.1fms allocated=%.1fMB size=%d",
        name,
        median(threadMillis),
        median(processMillis),
        megabytes,
        size);
  }

  private static double median(List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }
}
