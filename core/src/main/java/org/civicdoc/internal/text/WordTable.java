package org.civicdoc.internal.text;

import java.util.Map;

/**
 * Words with a number each, found without making a string: an open hash table, as a page has
 * thousands of words to look up. Immutable.
 */
public final class WordTable {

  private final String[] words;
  private final int[] numbers;

  /** A bit for each length and each low end of a first character: they rule out most others. */
  private long lengths;

  private long firsts;

  /**
   * Makes a table.
   *
   * @param numbersOfWords words in lower case, none empty
   */
  public WordTable(Map<String, Integer> numbersOfWords) {
    int size = Integer.highestOneBit(numbersOfWords.size() * 4 + 1);
    words = new String[size];
    numbers = new int[size];
    numbersOfWords.forEach(
        (word, number) -> {
          int slot = freeSlot(word);
          words[slot] = word;
          numbers[slot] = number;
          lengths |= 1L << word.length();
          firsts |= 1L << word.charAt(0);
        });
  }

  private int freeSlot(String word) {
    int slot = word.hashCode() & (words.length - 1);
    while (words[slot] != null) {
      slot = next(slot);
    }
    return slot;
  }

  /**
   * The number of a word in any case.
   *
   * @param text holds the word
   * @param start where it begins
   * @param end where it ends, exclusive
   * @return its number, or 0
   */
  public int find(String text, int start, int end) {
    if (start >= end || !mayHold(text.charAt(start), end - start)) {
      return 0;
    }
    int hash = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      hash = 31 * hash + (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
    }
    return find(text, start, end, hash);
  }

  /** Shifts take the low six bits only: of a length over 63, too, and of the first letter. */
  private boolean mayHold(char first, int length) {
    char lower = first >= 'A' && first <= 'Z' ? (char) (first + ('a' - 'A')) : first;
    return (lengths >> length & firsts >> lower & 1) != 0;
  }

  /**
   * The number of a word in any case, if its hash code is known.
   *
   * @param text holds the word
   * @param start where it begins
   * @param end where it ends, exclusive
   * @param hash the hash code that the word has in lower case, as {@link String#hashCode}
   * @return its number, or 0
   */
  public int find(String text, int start, int end, int hash) {
    int slot = hash & (words.length - 1);
    while (words[slot] != null) {
      String word = words[slot];
      if (word.length() == end - start && text.regionMatches(true, start, word, 0, end - start)) {
        return numbers[slot];
      }
      slot = next(slot);
    }
    return 0;
  }

  /**
   * Whether one of the words that white space parts is in the table, as the classes of an element.
   *
   * @param text the words in any case
   * @return whether the table holds one of them
   */
  public boolean holdsOneOf(String text) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) <= ' ') {
        if (i > start && find(text, start, i) > 0) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }

  private int next(int slot) {
    return (slot + 1) & (words.length - 1);
  }
}
