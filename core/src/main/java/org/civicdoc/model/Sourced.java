package org.civicdoc.model;

import java.util.List;

/**
 * A value that was found in a page, with where it stood and what disagreed with it.
 *
 * <pre>{@code
 * // The visible date won over a meta tag that holds the time of regeneration:
 * new Sourced<>(visible, ValueSource.VISIBLE,
 *     List.of(new Candidate<>(regenerated, ValueSource.META_TAG)));
 * }</pre>
 *
 * @param value the chosen value
 * @param from where it stood
 * @param others the candidates with another value, best first
 * @param <T> the value's type
 */
public record Sourced<T>(T value, ValueSource from, List<Candidate<T>> others) {

  /** Copies the list. */
  public Sourced {
    others = List.copyOf(others);
  }

  /**
   * A value without rivals.
   *
   * @param value the value
   * @param from where it stood
   * @param <T> the value's type
   * @return the sourced value
   */
  public static <T> Sourced<T> of(T value, ValueSource from) {
    return new Sourced<>(value, from, List.of());
  }
}
