package org.civicdoc.internal.metadata.line;

import org.civicdoc.internal.text.Spaces;

/** White space as Chinese pages use it, and keys that compare titles without regard to it. */
public final class Spacing {

  /** Stands where one inline element ends and its sibling begins without text between them. */
  public static final char SEAM = '\u001F';

  private static final String SEAM_TEXT = String.valueOf(SEAM);

  private Spacing() {}

  /** Whether a character parts words or shows nothing; a seam does both. */
  public static boolean isSpace(char c) {
    return Spaces.isSpace(c) || Spaces.isInvisible(c);
  }

  /** Collapses each run of white space to one space, and trims; seams vanish. */
  public static String normalise(String text) {
    return Spaces.collapse(text.indexOf(SEAM) < 0 ? text : text.replace(SEAM_TEXT, ""));
  }

  /** A label without the white space that stretches it. */
  public static String withoutSpaces(String text) {
    int first = 0;
    while (first < text.length() && !isSpace(text.charAt(first))) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length()).append(text, 0, first);
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isSpace(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** A part of a path or title without the spaces, colons and marks that part it from others. */
  public static String trimmed(String part, String marks) {
    int start = 0;
    int end = part.length();
    while (start < end && isEdge(part.charAt(start), marks)) {
      start++;
    }
    while (end > start && isEdge(part.charAt(end - 1), marks)) {
      end--;
    }
    return part.substring(start, end);
  }

  private static boolean isEdge(char c, String marks) {
    return c == ' ' || c == ':' || marks.indexOf(c) >= 0;
  }

  /**
   * What remains of a text when it is compared: no white space, full-width forms as half-width, all
   * quotes and dashes as one, small letters.
   */
  public static String key(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isSpace(c)) {
        out.append(folded(c));
      }
    }
    return out.toString();
  }

  /** A character as it stands in a key. */
  public static char folded(char c) {
    if (c >= 'A' && c <= 'Z') {
      return (char) (c - 'A' + 'a');
    }
    if (c < '\u0080') {
      return c == '\'' ? '"' : c;
    }
    return switch (c) {
      case '\u201C', '\u201D', '\u2018', '\u2019', '\uFF02', '\u300C', '\u300D' -> '"';
      case '\u2013', '\u2014', '\u2015', '\u2012', '\u2500', '\uFF0D', '\u2212' -> '-';
      case '\u2022', '\u30FB', '\u2027' -> '\u00B7';
      default -> c >= '\uFF01' && c <= '\uFF5E' ? folded((char) (c - 0xFEE0)) : c;
    };
  }

  public static boolean isHan(char c) {
    return (c >= '\u4E00' && c <= '\u9FFF') || c == '\u3007' || (c >= '\u3400' && c <= '\u4DBF');
  }
}
