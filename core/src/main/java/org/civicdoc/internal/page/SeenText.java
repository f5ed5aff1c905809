package org.civicdoc.internal.page;

import org.civicdoc.internal.text.Spaces;

/**
 * The text of a page that a reader sees, as the source has its spaces, and which part of it each
 * element holds. Elements have the numbers of {@link PageFeatures}. Immutable.
 */
public final class SeenText {

  /** Longer than the text, perhaps. */
  private final char[] text;

  private final int[] from;
  private final int[] to;

  SeenText(char[] text, int[] from, int[] to) {
    this.text = text;
    this.from = from;
    this.to = to;
  }

  /** How long the text of the whole page is. */
  public int length() {
    return to[0];
  }

  /** A character of the whole page's text. */
  public char at(int place) {
    return text[place];
  }

  /** Whether the whole page's text goes on with another from a place on. */
  public boolean goesOnWith(String other, int place) {
    if (place + other.length() > length()) {
      return false;
    }
    int same = 0;
    while (same < other.length() && text[place + same] == other.charAt(same)) {
      same++;
    }
    return same == other.length();
  }

  /** Where an element's text begins in that of the page. */
  public int from(int i) {
    return from[i];
  }

  /** Where it ends, exclusive. */
  public int to(int i) {
    return to[i];
  }

  /** An element's text. */
  public String of(int i) {
    return new String(text, from[i], to[i] - from[i]);
  }

  /** Whether an element's text holds a character. */
  public boolean holds(int i, char c) {
    int at = from[i];
    while (at < to[i] && text[at] != c) {
      at++;
    }
    return at < to[i];
  }

  /** The first characters of an element's text, spaces collapsed. */
  public String start(int i, int longest) {
    StringBuilder start = new StringBuilder(Math.min(longest, to[i] - from[i]));
    boolean gap = false;
    for (int at = from[i]; at < to[i] && start.length() < longest; at++) {
      char c = text[at];
      if (Spaces.isSpace(c)) {
        gap = !start.isEmpty();
      } else if (!Spaces.isInvisible(c)) {
        if (gap) {
          start.append(' ');
        }
        gap = false;
        start.append(c);
      }
    }
    return start.toString();
  }

  /** The first characters of an element's text without its spaces. */
  public String squeezedStart(int i, int longest) {
    StringBuilder start = new StringBuilder(Math.min(longest, to[i] - from[i]));
    for (int at = from[i]; at < to[i] && start.length() < longest; at++) {
      char c = text[at];
      if (!Spaces.isSpace(c) && !Spaces.isInvisible(c)) {
        start.append(c);
      }
    }
    return start.toString();
  }

  /** The last character of an element's text that is no space, or 0. */
  public char last(int i) {
    int at = to[i] - 1;
    while (at >= from[i] && Spaces.isSpace(text[at])) {
      at--;
    }
    return at < from[i] ? 0 : text[at];
  }
}
