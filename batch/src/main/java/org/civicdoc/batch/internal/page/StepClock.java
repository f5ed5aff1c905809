package org.civicdoc.batch.internal.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Takes the time of each step of a page. */
final class StepClock {

  private final Map<String, Long> millis = new LinkedHashMap<>();
  private final PageSteps steps;
  private long last = System.nanoTime();

  StepClock(PageSteps steps) {
    this.steps = steps;
  }

  void done(String step) {
    long now = System.nanoTime();
    millis.put(step, TimeUnit.NANOSECONDS.toMillis(now - last));
    last = now;
    steps.done(step);
  }

  Map<String, Long> millis() {
    return millis;
  }
}
