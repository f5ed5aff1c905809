package org.civicdoc.internal.metadata.hint;

import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/**
 * What elements are for, as the words of their {@code class} and {@code id} tell. Immutable. Reads
 * each value anew: to look it up in a table of those seen takes longer.
 */
public final class ElementWords {

  public static final int TITLE = 1;
  public static final int SUBTITLE = 1 << 1;
  public static final int BREADCRUMB = 1 << 2;
  public static final int FOOTER = 1 << 3;
  public static final int SOURCE = 1 << 4;
  public static final int ELSEWHERE = 1 << 5;
  public static final int PATH = 1 << 6;

  public static final int SITE = 1 << 7;

  /** No word, but what a line shows: signs part its words. */
  public static final int ICONS = 1 << 8;

  /** No words: whether there is a class, and one that may mark the value of a field. */
  static final int CLASS = 1 << 9;

  public static final int MARKED = 1 << 10;

  private final HintWords words;
  private final Markers markers;

  public ElementWords(HintWords words, Markers markers) {
    this.words = words;
    this.markers = markers;
  }

  /** What a class attribute tells; 0 without a class. */
  public int ofClass(String classes) {
    if (classes.isEmpty()) {
      return 0;
    }
    return ofWords(classes) | CLASS | (markers.mayMark(classes) ? MARKED : 0);
  }

  /** The hints of an element's own tag and attributes. */
  public int hints(Element element, Attributes attributes, int ofClass) {
    int hints =
        switch (element.normalName()) {
          case "footer" -> FOOTER;
          case "nav" -> ELSEWHERE | ofWords(attributes.get("aria-label"));
          case "aside" -> ELSEWHERE;
          default -> 0;
        };
    if (!attributes.isEmpty()) {
      hints |= ofClass & ~(CLASS | MARKED) | ofWords(attributes.get("id"));
    }
    return (hints & (BREADCRUMB | PATH)) == 0 ? hints : hints & ~ELSEWHERE;
  }

  private int ofWords(String value) {
    int hints = 0;
    int start = 0;
    int hash = 0;
    for (int i = 0; i <= value.length(); i++) {
      char c = i < value.length() ? value.charAt(i) : ' ';
      boolean capital = c >= 'A' && c <= 'Z';
      boolean letter = capital || (c >= 'a' && c <= 'z');
      boolean hump = capital && i > start && value.charAt(i - 1) >= 'a';
      if (!letter || hump) {
        hints |= i - start > 1 ? words.find(value, start, i, hash) : 0;
        start = letter ? i : i + 1;
        hash = 0;
      }
      hash = 31 * hash + (capital ? c + 'a' - 'A' : c);
      hash = letter ? hash : 0;
    }
    return hints;
  }
}
