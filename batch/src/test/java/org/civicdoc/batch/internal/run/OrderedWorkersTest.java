package org.civicdoc.batch.internal.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class OrderedWorkersTest {

  @Test
  void resultsComeInTheOrderOfTheTasks() throws InterruptedException {
    List<Integer> results = new ArrayList<>();
    try (OrderedWorkers<Integer> workers = new OrderedWorkers<>(4, results::add)) {
      for (int i = 0; i < 500; i++) {
        int number = i;
        workers.submit(0, () -> spun(number));
      }
      workers.finish();
    }

    assertThat(results).isEqualTo(IntStream.range(0, 500).boxed().toList());
  }

  @Test
  void tasksRunSideBySide() throws InterruptedException {
    CountDownLatch both = new CountDownLatch(2);
    List<Boolean> met = new ArrayList<>();
    try (OrderedWorkers<Boolean> workers = new OrderedWorkers<>(2, met::add)) {
      workers.submit(0, () -> meets(both));
      workers.submit(0, () -> meets(both));
      workers.finish();
    }

    assertThat(met).containsExactly(true, true);
  }

  @Test
  void failedTaskIsNotSwallowed() throws InterruptedException {
    try (OrderedWorkers<Integer> workers = new OrderedWorkers<>(1, result -> {})) {
      workers.submit(
          0,
          () -> {
            throw new IllegalArgumentException("broken");
          });
      assertThatIllegalStateException().isThrownBy(workers::finish).withMessageContaining("broken");
    }
  }

  @Test
  void drainingFinishesWhatHasBegunAndDropsTheRest() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch mayEnd = new CountDownLatch(1);
    List<Integer> results = new ArrayList<>();
    try (OrderedWorkers<Integer> workers = new OrderedWorkers<>(1, results::add)) {
      workers.submit(
          0,
          () -> {
            begun.countDown();
            mayEnd.await();
            return 1;
          });
      workers.submit(0, () -> 2);
      begun.await();
      mayEnd.countDown();
      workers.drain(Duration.ofSeconds(30));
    }

    assertThat(results).startsWith(1).hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void onlySoManyBytesWait() throws InterruptedException {
    AtomicInteger running = new AtomicInteger();
    List<Integer> waitingAtOnce = new ArrayList<>();
    try (OrderedWorkers<Integer> workers =
        new OrderedWorkers<>(1, result -> waitingAtOnce.add(running.decrementAndGet()))) {
      for (int i = 0; i < 20; i++) {
        workers.submit(20L << 20, () -> 0);
        running.incrementAndGet();
      }
      workers.finish();
    }

    assertThat(waitingAtOnce).hasSize(20).allMatch(waiting -> waiting <= 1);
  }

  private static int spun(int number) {
    long sum = 0;
    for (int i = 0; i < (number % 7) * 10_000; i++) {
      sum += i;
    }
    return sum < 0 ? -1 : number;
  }

  private static boolean meets(CountDownLatch both) {
    both.countDown();
    try {
      both.await();
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
