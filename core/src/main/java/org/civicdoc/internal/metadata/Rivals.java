package org.civicdoc.internal.metadata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.civicdoc.model.Candidate;
import org.civicdoc.model.Sourced;
import org.civicdoc.model.ValueSource;
import org.jspecify.annotations.Nullable;

/** The candidates for one field, offered in the order of trust. The first is chosen. */
final class Rivals<T> {

  private static final int MAX_OTHERS = 8;

  private final Function<T, String> key;
  private final List<Candidate<T>> candidates = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();

  /**
   * Starts without candidates.
   *
   * @param key what makes two values the same
   */
  Rivals(Function<T, String> key) {
    this.key = key;
  }

  static Rivals<String> ofText() {
    return new Rivals<>(Spacing::key);
  }

  void offer(@Nullable T value, ValueSource from) {
    if (value != null && candidates.size() <= MAX_OTHERS && keys.add(key.apply(value))) {
      candidates.add(new Candidate<>(value, from));
    }
  }

  void offerAll(List<T> values, ValueSource from) {
    values.forEach(value -> offer(value, from));
  }

  boolean isEmpty() {
    return candidates.isEmpty();
  }

  @Nullable Sourced<T> settle() {
    if (candidates.isEmpty()) {
      return null;
    }
    Candidate<T> chosen = candidates.get(0);
    return new Sourced<>(chosen.value(), chosen.from(), candidates.subList(1, candidates.size()));
  }
}
