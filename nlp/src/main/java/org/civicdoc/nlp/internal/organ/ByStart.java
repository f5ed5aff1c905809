package org.civicdoc.nlp.internal.organ;

import org.jspecify.annotations.Nullable;

/**
 * Findings by where they begin. The finders ask at each character, so this is an array and no map.
 */
final class ByStart<T> {

  private final @Nullable Object[] findings;

  /** For a text of a length. */
  ByStart(int length) {
    findings = new Object[length + 1];
  }

  void put(int start, T finding) {
    findings[start] = finding;
  }

  /** What begins at an offset, or null. */
  @SuppressWarnings("unchecked")
  @Nullable T get(int start) {
    return start < findings.length ? (T) findings[start] : null;
  }
}
