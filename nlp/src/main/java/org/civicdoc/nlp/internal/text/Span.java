package org.civicdoc.nlp.internal.text;

/**
 * A part of the text.
 *
 * @param start UTF-16 offset
 * @param end UTF-16 offset, exclusive
 */
public record Span(int start, int end) {

  /** Whether the two share a character. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The number of UTF-16 units. */
  public int length() {
    return end - start;
  }
}
