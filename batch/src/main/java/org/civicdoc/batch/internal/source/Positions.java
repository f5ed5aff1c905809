package org.civicdoc.batch.internal.source;

import java.util.Map;

/** Tells apart entries of one name. */
final class Positions {

  private Positions() {}

  /** The name, with {@code #2} behind it if it comes a second time. */
  static String unique(String name, Map<String, Integer> seen) {
    int number = seen.merge(name, 1, Integer::sum);
    return number == 1 ? name : name + "#" + number;
  }
}
