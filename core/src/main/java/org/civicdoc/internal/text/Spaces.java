package org.civicdoc.internal.text;

/** White space the way a reader of a page sees it: every kind of Unicode space is one space. */
public final class Spaces {

  private static final char LAST_LATIN = '\u024F';

  private Spaces() {}

  /**
   * Whether a character is a space of any kind, NBSP and the ideographic space among them.
   *
   * @param c the character
   * @return whether it is a space
   */
  public static boolean isSpace(char c) {
    if (c <= ' ' || c == 0x7F) {
      return true;
    }
    return c >= 0x85
        && c <= 0x3000
        && (c <= 0xA0
            || c == 0x1680
            || c >= 0x2000 && c <= 0x200A
            || c == 0x2028
            || c == 0x2029
            || c == 0x202F
            || c == 0x205F
            || c == 0x3000);
  }

  /**
   * Whether a character is one of the common Chinese characters, which most texts here are made of.
   *
   * @param c the character
   * @return whether it is in the block of the unified ideographs
   */
  public static boolean isCommonHan(char c) {
    return c >= 0x4E00 && c <= 0x9FFF;
  }

  /**
   * Whether a character has neither width nor meaning in running text: soft hyphen, zero-width
   * space, byte order mark and the marks of direction.
   *
   * @param c the character
   * @return whether it may be left out
   */
  public static boolean isInvisible(char c) {
    if (c < 0xAD || c > 0x2060) {
      return c == 0xFEFF;
    }
    return c == 0xAD
        || c == 0x200B
        || c == 0x200E
        || c == 0x200F
        || c == 0x2060
        || c >= 0x202A && c <= 0x202E;
  }

  /**
   * Whether a character indents a line that begins with it. Plain spaces and line ends do not: in
   * HTML they only lay out the source.
   *
   * @param c the character
   * @return whether it is NBSP, an EN or EM space, or the ideographic space
   */
  public static boolean isIndent(char c) {
    return c > ' ' && isSpace(c);
  }

  /**
   * Whether a line end stands for a space: between Latin words, but not within a figure, nor where
   * Chinese goes on.
   *
   * @param before the last character of a line
   * @param after the first character of the next line
   * @return whether the lines join with a space
   */
  public static boolean isLineEndASpace(char before, char after) {
    return before <= LAST_LATIN
        && after <= LAST_LATIN
        && before != '-'
        && (Character.isLetter(before) || Character.isLetter(after));
  }

  /**
   * Collapses runs of spaces to one, leaves out invisible characters and trims the ends.
   *
   * @param text any text
   * @return the normalised text
   */
  public static String collapse(String text) {
    if (isCollapsed(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        gap = true;
      } else if (!isInvisible(c)) {
        if (gap && !out.isEmpty()) {
          out.append(' ');
        }
        gap = false;
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Whether single plain spaces within the text are all that collapsing would leave. */
  private static boolean isCollapsed(String text) {
    boolean gap = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == ' ';
      if (space ? gap : isSpace(c) || isInvisible(c)) {
        return false;
      }
      gap = space;
    }
    return text.isEmpty() || !gap;
  }

  /**
   * Leaves out every space and invisible character.
   *
   * @param text any text
   * @return the text without spaces
   */
  public static String squeeze(String text) {
    int shown = 0;
    while (shown < text.length() && isShown(text.charAt(shown))) {
      shown++;
    }
    if (shown == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length()).append(text, 0, shown);
    for (int i = shown; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isShown(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isShown(char c) {
    return !isSpace(c) && !isInvisible(c);
  }

  /**
   * Whether a text shows nothing.
   *
   * @param text any text
   * @return whether all of it is spaces and invisible characters
   */
  public static boolean isBlank(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isSpace(c) && !isInvisible(c)) {
        return false;
      }
    }
    return true;
  }
}
