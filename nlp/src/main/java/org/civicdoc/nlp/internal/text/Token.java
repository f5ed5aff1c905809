package org.civicdoc.nlp.internal.text;

/**
 * A word as HanLP cuts it.
 *
 * @param start UTF-16 offset into the text
 * @param end UTF-16 offset, exclusive
 * @param word its characters, widths evened
 * @param tag HanLP's part of speech: n, vn, nis, ns, nr …
 */
public record Token(int start, int end, String word, String tag) {

  /** The number of UTF-16 units. */
  public int length() {
    return end - start;
  }
}
