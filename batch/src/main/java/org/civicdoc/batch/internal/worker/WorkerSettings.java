package org.civicdoc.batch.internal.worker;

import java.time.Duration;

/**
 * How workers are run.
 *
 * @param mainClass the class that a worker's process runs
 * @param heapMegabytes how much memory a worker has for objects
 * @param pageTimeout how long a page may take in all
 * @param stallTimeout how long one step of a page may take
 * @param pagesPerWorker after how many pages a worker is replaced by a new one
 */
public record WorkerSettings(
    String mainClass,
    int heapMegabytes,
    Duration pageTimeout,
    Duration stallTimeout,
    int pagesPerWorker) {

  /**
   * Settings for real pages.
   *
   * @return the defaults
   */
  public static WorkerSettings defaults() {
    return new WorkerSettings(
        WorkerMain.class.getName(), 512, Duration.ofSeconds(120), Duration.ofSeconds(60), 5_000);
  }

  /**
   * The same with another class.
   *
   * @param newMainClass the class
   * @return a changed copy
   */
  public WorkerSettings withMainClass(String newMainClass) {
    return new WorkerSettings(
        newMainClass, heapMegabytes, pageTimeout, stallTimeout, pagesPerWorker);
  }

  /**
   * The same with another heap.
   *
   * @param megabytes its size
   * @return a changed copy
   */
  public WorkerSettings withHeapMegabytes(int megabytes) {
    return new WorkerSettings(mainClass, megabytes, pageTimeout, stallTimeout, pagesPerWorker);
  }

  /**
   * The same with other time limits.
   *
   * @param page for a page
   * @param stall for a step
   * @return a changed copy
   */
  public WorkerSettings withTimeouts(Duration page, Duration stall) {
    return new WorkerSettings(mainClass, heapMegabytes, page, stall, pagesPerWorker);
  }

  /**
   * The same with another number of pages.
   *
   * @param pages after how many a worker is replaced
   * @return a changed copy
   */
  public WorkerSettings withPagesPerWorker(int pages) {
    return new WorkerSettings(mainClass, heapMegabytes, pageTimeout, stallTimeout, pages);
  }
}
