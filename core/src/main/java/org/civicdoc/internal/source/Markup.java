package org.civicdoc.internal.source;

/**
 * Where the parts of a page's source end, by the rules of the tokenizer that will read it (HTML,
 * 13.2.5, with jsoup's one liberty: a tag ends where the next one begins). Reads bytes: in all
 * charsets of pages but UTF-16 the marks of markup are never part of another character.
 */
final class Markup {

  /** What a method gives when the part does not end. */
  static final int OPEN = -1;

  private static final byte SPACE = 1;
  private static final byte ENDS_NAME = 2;
  private static final byte ENDS_ATTRIBUTE_NAME = 4;

  /** What each byte may end. */
  private static final byte[] CLASSES = new byte[256];

  static {
    for (char space : " \n\r\t\f".toCharArray()) {
      CLASSES[space] = SPACE | ENDS_NAME | ENDS_ATTRIBUTE_NAME;
    }
    CLASSES['/'] = ENDS_NAME | ENDS_ATTRIBUTE_NAME;
    CLASSES['>'] = ENDS_NAME | ENDS_ATTRIBUTE_NAME;
    CLASSES['<'] = ENDS_NAME;
    CLASSES['='] = ENDS_ATTRIBUTE_NAME;
  }

  private final byte[] page;

  Markup(byte[] page) {
    this.page = page;
  }

  /** The next place of a byte, or {@link #OPEN}. */
  int find(char mark, int from) {
    for (int i = from; i < page.length; i++) {
      if (page[i] == mark) {
        return i;
      }
    }
    return OPEN;
  }

  boolean startsWith(String text, int at) {
    if (at + text.length() > page.length) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      int c = page[at + i];
      if ((c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c) != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  boolean isLetter(int at) {
    if (at >= page.length) {
      return false;
    }
    int c = page[at] | 0x20;
    return c >= 'a' && c <= 'z';
  }

  static boolean isSpace(byte c) {
    return (CLASSES[c & 0xFF] & SPACE) != 0;
  }

  int nameEnd(int from) {
    return endOf(ENDS_NAME, from);
  }

  /** Where a tag ends, behind its {@code >}, given where its name ends. */
  int tagEnd(int afterName) {
    int i = afterName;
    while (i < page.length) {
      byte c = page[i];
      if (c == '>') {
        return i + 1;
      }
      if (c == '<') {
        return i;
      }
      i = isSpace(c) || c == '/' ? i + 1 : attributeEnd(i);
    }
    return OPEN;
  }

  /** Where an attribute ends, given where it begins. */
  int attributeEnd(int start) {
    int value = valueStart(start);
    return value < 0 ? attributeNameEnd(start) : valueEnd(value);
  }

  /** Where an attribute's value begins, with its quote, given where the attribute does. */
  int valueStart(int start) {
    int equals = skipSpaces(attributeNameEnd(start));
    return equals >= page.length || page[equals] != '=' ? OPEN : skipSpaces(equals + 1);
  }

  /** Where a declaration of a style ends, behind its semicolon. */
  int declarationEnd(int start, int end) {
    int i = start;
    while (i < end && page[i] != ';') {
      i++;
    }
    return Math.min(i + 1, end);
  }

  /** Where the name of a style's property ends. */
  int propertyEnd(int start) {
    int i = start;
    while (isLetter(i) || i < page.length && page[i] == '-') {
      i++;
    }
    return i;
  }

  private int endOf(byte mark, int from) {
    int i = from;
    while (i < page.length && (CLASSES[page[i] & 0xFF] & mark) == 0) {
      i++;
    }
    return i;
  }

  int attributeNameEnd(int start) {
    // A name may begin with the mark that would end any other.
    return endOf(ENDS_ATTRIBUTE_NAME, start + 1);
  }

  private int valueEnd(int start) {
    if (start >= page.length || page[start] == '>') {
      return start;
    }
    byte quote = page[start];
    if (quote == '"' || quote == '\'') {
      int end = find((char) quote, start + 1);
      return end < 0 ? page.length : end + 1;
    }
    int i = start;
    while (i < page.length && !isSpace(page[i]) && page[i] != '>') {
      i++;
    }
    return i;
  }

  int skipSpaces(int from) {
    int i = from;
    while (i < page.length && isSpace(page[i])) {
      i++;
    }
    return i;
  }

  /** Where a comment ends, behind its mark, given where it begins. */
  int commentEnd(int start) {
    int from = start + "<!--".length();
    int i = from;
    while (i < page.length && page[i] == '-') {
      i++;
    }
    if (i < page.length && page[i] == '>') {
      return i + 1;
    }
    for (i = find('-', from); i >= 0; i = find('-', i + 1)) {
      if (startsWith("-->", i)) {
        return i + 3;
      }
      if (startsWith("--!>", i)) {
        return i + 4;
      }
    }
    return OPEN;
  }

  /**
   * Where the end tag of an element that holds text begins.
   *
   * @param name where its name begins in its start tag
   * @param nameEnd where that ends
   * @param from where its content begins
   */
  int endTag(int name, int nameEnd, int from) {
    for (int i = find('<', from); i >= 0; i = find('<', i + 1)) {
      if (isEndTag(i, name, nameEnd)) {
        return i;
      }
    }
    return OPEN;
  }

  boolean isEndTag(int at, int name, int nameEnd) {
    int end = at + 2 + nameEnd - name;
    return end < page.length
        && page[at + 1] == '/'
        && isDelimiter(end)
        && isSame(at + 2, name, nameEnd - name);
  }

  /** Whether a name that stands before a place ends there. */
  boolean isDelimiter(int at) {
    return at < page.length && (isSpace(page[at]) || page[at] == '/' || page[at] == '>');
  }

  private boolean isSame(int a, int b, int length) {
    for (int i = 0; i < length; i++) {
      if ((page[a + i] | 0x20) != (page[b + i] | 0x20)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a stretch holds a text, regardless of case. */
  boolean holds(String text, int from, int to) {
    for (int i = from; i + text.length() <= to; i++) {
      if (startsWith(text, i)) {
        return true;
      }
    }
    return false;
  }

  boolean isBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isSpace(page[i])) {
        return false;
      }
    }
    return true;
  }
}
