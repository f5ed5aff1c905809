package org.civicdoc.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page ten times as long takes about ten times as long. */
class LinearTimeTest {

  private static final Duration SOON = Duration.ofSeconds(20);
  private static final int SMALL = 1_500;
  private static final int TIMES = 10;

  /** A quadratic reader takes a hundred times as long. */
  private static final int MARGIN = 3;

  /** What is faster than this says nothing, since the machine does other work besides. */
  private static final long NANOS_THAT_TELL = 250_000_000L;

  static Set<String> kinds() {
    return HostilePages.all().keySet();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void timeGrowsWithTheLength(String kind) {
    String small = HostilePages.of(kind, SMALL);
    String large = HostilePages.of(kind, SMALL * TIMES);
    long largeNanos = assertTimeoutPreemptively(SOON, () -> nanos(large));
    if (largeNanos > NANOS_THAT_TELL) {
      long smallNanos = Math.min(nanos(small), nanos(small));
      largeNanos = Math.min(largeNanos, nanos(large));
      assertThat(largeNanos).isLessThan(Math.max(NANOS_THAT_TELL, smallNanos * TIMES * MARGIN));
    }
  }

  private static long nanos(String page) {
    long start = System.nanoTime();
    Fixtures.PARSER.parse(page, PageContext.none());
    return System.nanoTime() - start;
  }
}
