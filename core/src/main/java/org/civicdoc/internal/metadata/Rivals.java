package org.civicdoc.internal.metadata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.civicdoc.internal.metadata.date.PublicationTimes;
import org.civicdoc.internal.metadata.line.Spacing;
import org.civicdoc.internal.profile.Subject;
import org.civicdoc.internal.text.ResourceLines;
import org.civicdoc.model.Candidate;
import org.civicdoc.model.PublicationTime;
import org.civicdoc.model.Sourced;
import org.civicdoc.model.ValueSource;
import org.jspecify.annotations.Nullable;

/** The candidates for one field, offered in the order of trust. The first is chosen. */
final class Rivals<T> {

  private static final int MAX_OTHERS = 8;

  private static final Set<String> PLACEHOLDERS =
      Set.copyOf(ResourceLines.of(Rivals.class, "placeholders.txt"));

  private final Subject field;
  private final Function<String, @Nullable T> reading;
  private final Function<T, Object> key;
  private final List<Candidate<T>> candidates = new ArrayList<>();
  private final Set<Object> keys = new HashSet<>();

  /**
   * Starts without candidates.
   *
   * @param field the field
   * @param reading makes a value of a text; null if it holds none
   * @param key what makes two values the same
   */
  private Rivals(Subject field, Function<String, @Nullable T> reading, Function<T, Object> key) {
    this.field = field;
    this.reading = reading;
    this.key = key;
  }

  static Rivals<String> ofText(Subject field) {
    return new Rivals<>(field, text -> PLACEHOLDERS.contains(text) ? null : text, Spacing::key);
  }

  /** Addresses differ by each character. */
  static Rivals<String> ofAddresses(Subject field) {
    return new Rivals<>(field, text -> text, text -> text);
  }

  static Rivals<PublicationTime> ofTimes(Subject field) {
    return new Rivals<>(field, text -> PublicationTimes.parse(text).orElse(null), time -> time);
  }

  /** Each text is the only entry of its path. */
  static Rivals<List<String>> ofPaths(Subject field) {
    return new Rivals<>(field, List::of, entries -> String.join(">", entries));
  }

  Subject field() {
    return field;
  }

  /**
   * Offers a text of which the field's value is made.
   *
   * @return whether it holds a value, new or not
   */
  boolean offerText(@Nullable String text, ValueSource from) {
    return text != null && offer(reading.apply(text), from);
  }

  /**
   * Offers a value.
   *
   * @return whether it is one, new or not
   */
  boolean offer(@Nullable T value, ValueSource from) {
    if (value == null) {
      return false;
    }
    if (candidates.size() <= MAX_OTHERS && keys.add(key.apply(value))) {
      candidates.add(new Candidate<>(value, from));
    }
    return true;
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
