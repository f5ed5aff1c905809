package org.civicdoc.render;

/**
 * Appends text to Markdown so that none of it is read as markup. The only place that escapes.
 * Section numbers are those of CommonMark 0.31.2; {@code ~} and {@code |} are markup in GFM.
 */
final class MarkdownText {

  /** The longest number of a list item; 5.2. */
  private static final int MAX_LIST_DIGITS = 9;

  /** More than the longest name of an entity. */
  private static final int MAX_ENTITY_LENGTH = 40;

  private MarkdownText() {}

  static void append(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char next = i + 1 < text.length() ? text.charAt(i + 1) : '\0';
      switch (c) {
        case '\\', '`', '*', '_', '[', ']', '<', '~', '|', '#' -> out.append('\\').append(c);
        case '&' -> out.append(mayBeginEntity(text, i + 1) ? "\\&" : "&");
        // Before a link, it would make an image of it.
        case '!' -> out.append(next == '\0' ? "\\!" : "!");
        case '-', '+', '=', '>', ':' -> out.append(beginsLine(out) ? "\\" : "").append(c);
        case '.', ')' -> out.append(followsListNumber(out) ? "\\" : "").append(c);
        case ' ' -> out.append(beginsLine(out) ? "&#32;" : " ");
        case '\t' -> out.append("&#9;");
        case '\n' -> out.append("&#10;");
        case '\r' -> out.append("&#13;");
        case '\0' -> out.append('\uFFFD');
        default -> out.append(c);
      }
    }
  }

  /**
   * Appends a link's address, 6.3. Only what ends an address there is escaped; spaces and control
   * characters, which none may hold, are percent-encoded.
   */
  static void appendAddress(String url, StringBuilder out) {
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      if (c <= ' ' || c == '\u007F') {
        out.append('%').append(hexDigit(c >> 4)).append(hexDigit(c & 0xF));
      } else if (c == '(' || c == ')' || c == '\\' || c == '<' || c == '|') {
        out.append('\\').append(c);
      } else {
        out.append(c == '&' && mayBeginEntity(url, i + 1) ? "&amp;" : c);
      }
    }
  }

  private static char hexDigit(int value) {
    return "0123456789ABCDEF".charAt(value);
  }

  /** Spaces at the end of a line are dropped by Markdown, 4.8, unless they are entities. */
  static void keepTrailingSpace(StringBuilder out) {
    int last = out.length() - 1;
    if (last >= 0 && out.charAt(last) == ' ') {
      out.replace(last, last + 1, "&#32;");
    }
  }

  /** Whether an entity's name or number stands here, 2.5; it may go on behind the text's end. */
  private static boolean mayBeginEntity(String text, int start) {
    int end = start;
    while (end < text.length() && end - start < MAX_ENTITY_LENGTH && isOfEntity(text.charAt(end))) {
      end++;
    }
    return end == text.length() || (end > start && text.charAt(end) == ';');
  }

  private static boolean isOfEntity(char c) {
    return c == '#' || isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean beginsLine(StringBuilder out) {
    return out.isEmpty() || out.charAt(out.length() - 1) == '\n';
  }

  private static boolean followsListNumber(StringBuilder out) {
    int start = out.length();
    while (start > 0 && out.length() - start <= MAX_LIST_DIGITS && isDigit(out.charAt(start - 1))) {
      start--;
    }
    boolean number = start < out.length() && out.length() - start <= MAX_LIST_DIGITS;
    return number && (start == 0 || out.charAt(start - 1) == '\n');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
