package org.civicdoc.batch.internal.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Threads that do tasks side by side while their results come out one after the other, in the order
 * of the tasks, on the thread that submits. Only so many tasks wait at a time: submitting more
 * blocks until the oldest is done.
 *
 * <p>To be used by one thread.
 *
 * @param <T> the type of a task's result
 */
public final class OrderedWorkers<T> implements AutoCloseable {

  /** Enough to keep the workers busy while one of them is at a page that takes long. */
  private static final int WAITING_PER_WORKER = 32;

  private final ExecutorService executor;
  private final Deque<Future<T>> waiting = new ArrayDeque<>();
  private final int limit;
  private final Consumer<? super T> results;

  /**
   * Starts workers.
   *
   * @param workers how many tasks are done side by side
   * @param results takes the results
   */
  public OrderedWorkers(int workers, Consumer<? super T> results) {
    this.executor = Executors.newFixedThreadPool(workers, daemons());
    this.limit = Math.multiplyExact(workers, WAITING_PER_WORKER);
    this.results = results;
  }

  /**
   * Hands in a task, and passes on results that are ready.
   *
   * @param task the task; an exception of it comes out of this or a later call
   * @throws InterruptedException if the thread was interrupted while it waited
   */
  public void submit(Supplier<? extends T> task) throws InterruptedException {
    while (waiting.size() >= limit || isOldestDone()) {
      takeOldest();
    }
    waiting.add(executor.submit(task::get));
  }

  /**
   * Waits for all tasks, and passes on their results.
   *
   * @throws InterruptedException if the thread was interrupted while it waited
   */
  public void finish() throws InterruptedException {
    while (!waiting.isEmpty()) {
      takeOldest();
    }
  }

  /** Stops the workers; tasks that have not begun are dropped. */
  @Override
  public void close() {
    executor.shutdownNow();
    try {
      executor.awaitTermination(1, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isOldestDone() {
    Future<T> oldest = waiting.peek();
    return oldest != null && oldest.isDone();
  }

  private void takeOldest() throws InterruptedException {
    try {
      results.accept(waiting.remove().get());
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException("a task failed: " + e.getCause(), e.getCause());
    }
  }

  private static ThreadFactory daemons() {
    return task -> {
      Thread thread = new Thread(task, "civicdoc-worker");
      thread.setDaemon(true);
      return thread;
    };
  }
}
