package org.civicdoc.internal.charset;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The charset that a page names itself, in a {@code <meta>} tag or an XML declaration near its
 * start. A {@code charset} attribute of other tags, such as scripts, names that of another file.
 */
final class DeclaredCharset {

  /** The HTML standard looks at 1024 bytes; pages of older systems put scripts and styles first. */
  private static final int PRESCAN = 8192;

  private DeclaredCharset() {}

  /**
   * Finds the name.
   *
   * @param bytes a page in a charset that keeps ASCII
   * @return the name as written, or null
   */
  static @Nullable String find(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, PRESCAN), StandardCharsets.ISO_8859_1);
    String encoding = head.startsWith("<?xml") ? value(head, "encoding", 5, tagEnd(head, 5)) : null;
    int from = 0;
    while (encoding == null) {
      int open = head.indexOf('<', from);
      if (open < 0) {
        return null;
      }
      if (head.startsWith("<!--", open)) {
        int close = head.indexOf("-->", open + 4);
        from = close < 0 ? head.length() : close + 3;
      } else if (head.regionMatches(true, open, "<meta", 0, 5)) {
        int end = tagEnd(head, open + 5);
        encoding = value(head, "charset", open + 5, end);
        from = end;
      } else {
        from = open + 1;
      }
    }
    return encoding;
  }

  private static int tagEnd(String head, int from) {
    int end = head.indexOf('>', from);
    return end < 0 ? head.length() : end;
  }

  /** Reads {@code key = "value"}; content="text/html; charset=x" nests it in another value. */
  private static @Nullable String value(String head, String key, int from, int end) {
    for (int at = from; at + key.length() < end; at++) {
      if (head.regionMatches(true, at, key, 0, key.length())) {
        int i = skipBlanks(head, at + key.length(), end);
        if (i < end && head.charAt(i) == '=') {
          i = skipBlanks(head, i + 1, end);
          int start = i;
          while (i < end && isNameCharacter(head.charAt(i))) {
            i++;
          }
          return i > start ? head.substring(start, i) : null;
        }
      }
    }
    return null;
  }

  private static int skipBlanks(String head, int from, int end) {
    int i = from;
    while (i < end && (head.charAt(i) <= ' ' || head.charAt(i) == '"' || head.charAt(i) == '\'')) {
      i++;
    }
    return i;
  }

  /** RFC 2978, section 2.3, without the characters that no registered name has. */
  private static boolean isNameCharacter(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '_'
        || c == '.'
        || c == ':'
        || c == '+';
  }
}
