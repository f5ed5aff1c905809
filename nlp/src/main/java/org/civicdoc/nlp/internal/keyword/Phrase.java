package org.civicdoc.nlp.internal.keyword;

import java.util.Arrays;

/** A candidate while its occurrences are counted. */
final class Phrase {

  final String text;

  /** How many words it has where it first stands. */
  final int words;

  int count;
  int headingCount;

  /** For each occurrence the index of its first word and of the one after its last. */
  private int[] occurrences = new int[2];

  Phrase(String text, int words) {
    this.text = text;
    this.words = words;
  }

  /** Counts an occurrence over the words from {@code first} to {@code end}, exclusive. */
  void add(int first, int end, boolean inHeading) {
    if (2 * count == occurrences.length) {
      occurrences = Arrays.copyOf(occurrences, 4 * count);
    }
    occurrences[2 * count] = first;
    occurrences[2 * count + 1] = end;
    count++;
    headingCount += inHeading ? 1 : 0;
  }

  /** The index of the first word of an occurrence. */
  int first(int occurrence) {
    return occurrences[2 * occurrence];
  }

  /** The index after the last word of an occurrence. */
  int end(int occurrence) {
    return occurrences[2 * occurrence + 1];
  }

  boolean inHeading() {
    return headingCount > 0;
  }
}
