package org.civicdoc.batch.internal.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
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
        workers.submit(() -> spun(number));
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
      workers.submit(() -> meets(both));
      workers.submit(() -> meets(both));
      workers.finish();
    }

    assertThat(met).containsExactly(true, true);
  }

  @Test
  void failedTaskIsNotSwallowed() throws InterruptedException {
    try (OrderedWorkers<Integer> workers = new OrderedWorkers<>(1, result -> {})) {
      workers.submit(
          () -> {
            throw new IllegalArgumentException("broken");
          });
      assertThatIllegalStateException().isThrownBy(workers::finish).withMessageContaining("broken");
    }
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
