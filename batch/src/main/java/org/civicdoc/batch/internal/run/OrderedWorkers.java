package org.civicdoc.batch.internal.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Threads that do tasks side by side while their results come out one after the other, in the order
 * of the tasks, on the thread that submits. Only so many tasks of so many bytes wait at a time:
 * submitting more blocks until the oldest is done.
 *
 * <p>To be used by one thread.
 *
 * @param <T> the type of a task's result
 */
public final class OrderedWorkers<T> implements AutoCloseable {

  /** Enough to keep the workers busy while one of them is at a page that takes long. */
  private static final int WAITING_PER_WORKER = 32;

  private static final long WAITING_BYTES = 24L << 20;

  private final ThreadPoolExecutor executor;
  private final Deque<Waiting<T>> waiting = new ArrayDeque<>();
  private final int limit;
  private final Consumer<? super T> results;
  private long waitingBytes;

  /**
   * Starts workers.
   *
   * @param workers how many tasks are done side by side
   * @param results takes the results
   */
  public OrderedWorkers(int workers, Consumer<? super T> results) {
    this.executor =
        new ThreadPoolExecutor(
            workers, workers, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), daemons());
    this.limit = Math.multiplyExact(workers, WAITING_PER_WORKER);
    this.results = results;
  }

  private record Waiting<T>(FutureTask<T> task, long bytes) {}

  /**
   * Hands in a task, and passes on results that are ready.
   *
   * @param bytes how much memory the task holds
   * @param task the task; an unchecked exception of it comes out of this or a later call
   * @throws InterruptedException if the thread was interrupted while it waited
   */
  public void submit(long bytes, Callable<T> task) throws InterruptedException {
    while (isFull(bytes) || isOldestDone()) {
      takeOldest();
    }
    FutureTask<T> future = new FutureTask<>(task);
    waiting.add(new Waiting<>(future, bytes));
    waitingBytes += bytes;
    executor.execute(future);
  }

  /**
   * Passes on results that are ready.
   *
   * @throws InterruptedException if the thread was interrupted
   */
  public void passOn() throws InterruptedException {
    while (isOldestDone()) {
      takeOldest();
    }
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

  /**
   * Drops the tasks that have not begun, and passes on the results of the others as far as they
   * come in time.
   *
   * @param patience how long to wait for them
   * @throws InterruptedException if the thread was interrupted while it waited
   */
  public void drain(Duration patience) throws InterruptedException {
    waiting.removeIf(each -> executor.remove(each.task()));
    executor.shutdown();
    if (executor.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
      finish();
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

  private boolean isFull(long bytes) {
    return waiting.size() >= limit || (!waiting.isEmpty() && waitingBytes + bytes > WAITING_BYTES);
  }

  private boolean isOldestDone() {
    Waiting<T> oldest = waiting.peek();
    return oldest != null && oldest.task().isDone();
  }

  private void takeOldest() throws InterruptedException {
    T result;
    try {
      result = waiting.element().task().get();
    } catch (ExecutionException e) {
      waiting.remove();
      throw unchecked(e.getCause());
    }
    waitingBytes -= waiting.remove().bytes();
    results.accept(result);
  }

  private static RuntimeException unchecked(@Nullable Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    if (cause instanceof IOException io) {
      return new UncheckedIOException(io);
    }
    return new IllegalStateException("a task failed: " + cause, cause);
  }

  private static ThreadFactory daemons() {
    return task -> {
      Thread thread = new Thread(task, "civicdoc-worker");
      thread.setDaemon(true);
      return thread;
    };
  }
}
