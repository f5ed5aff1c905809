package org.civicdoc.internal.page;

import org.civicdoc.internal.text.Spaces;

/**
 * The text of a page that a reader sees, as the source has its spaces, and which part of it each
 * element holds. Elements have the numbers of {@link PageFeatures}. Immutable.
 */
public final class SeenText {

  private final String text;
  private final int[] from;
  private final int[] to;

  SeenText(String text, int[] from, int[] to) {
    this.text = text;
    this.from = from;
    this.to = to;
  }

  /** The text of the whole page. */
  public String text() {
    return text;
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
    return text.substring(from[i], to[i]);
  }

  /** Whether an element's text holds a character. */
  public boolean holds(int i, char c) {
    int at = from[i];
    while (at < to[i] && text.charAt(at) != c) {
      at++;
    }
    return at < to[i];
  }

  /** The first characters of an element's text, spaces collapsed. */
  public String start(int i, int longest) {
    StringBuilder start = new StringBuilder(Math.min(longest, to[i] - from[i]));
    boolean gap = false;
    for (int at = from[i]; at < to[i] && start.length() < longest; at++) {
      char c = text.charAt(at);
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
      char c = text.charAt(at);
      if (!Spaces.isSpace(c) && !Spaces.isInvisible(c)) {
        start.append(c);
      }
    }
    return start.toString();
  }

  /** The last character of an element's text that is no space, or 0. */
  public char last(int i) {
    int at = to[i] - 1;
    while (at >= from[i] && Spaces.isSpace(text.charAt(at))) {
      at--;
    }
    return at < from[i] ? 0 : text.charAt(at);
  }
}
