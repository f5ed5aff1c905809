package org.civicdoc.nlp.internal.text;

/** Evens the widths of characters, one for one, so that offsets stay. */
final class Widths {

  private Widths() {}

  /**
   * Full-width ASCII and the many spaces as their plain forms; all else unchanged, as are the marks
   * that part lines and the cells of a row.
   */
  static String even(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = even(chars[i]);
    }
    return new String(chars);
  }

  private static char even(char c) {
    if (c >= '！' && c <= '～') {
      return (char) (c - '！' + '!');
    }
    boolean parts = c == '\n' || c == '\t';
    return !parts && (Character.isSpaceChar(c) || Character.isISOControl(c)) ? ' ' : c;
  }
}
