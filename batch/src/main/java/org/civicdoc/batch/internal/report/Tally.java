package org.civicdoc.batch.internal.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts names. Of very many, those that occur rarely are forgotten on the way, so that memory does
 * not grow with the archive; the most frequent are hardly affected.
 */
final class Tally {

  private static final int MOST = 50_000;

  private final Map<String, Long> counts = new HashMap<>();
  private long threshold = 1;

  /** A name and how often it was counted. */
  record Count(String name, long number) {}

  void add(String name, long number) {
    counts.merge(name, number, Long::sum);
    while (counts.size() > MOST) {
      counts.values().removeIf(count -> count <= threshold);
      threshold *= 2;
    }
  }

  /** The most frequent, most frequent first. */
  List<Count> top(int number) {
    return all().stream()
        .sorted(Comparator.comparingLong(Count::number).reversed().thenComparing(Count::name))
        .limit(number)
        .toList();
  }

  /** All in the order of their names. */
  List<Count> byName() {
    return all().stream().sorted(Comparator.comparing(Count::name)).toList();
  }

  private List<Count> all() {
    return counts.entrySet().stream()
        .map(entry -> new Count(entry.getKey(), entry.getValue()))
        .toList();
  }
}
