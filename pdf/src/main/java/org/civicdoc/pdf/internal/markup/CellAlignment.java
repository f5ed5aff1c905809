package org.civicdoc.pdf.internal.markup;

import java.util.Locale;

/**
 * How a cell's text is set: figures flush right, short words in the middle, sentences from left.
 */
enum CellAlignment {
  NUMBER,
  WORD,
  SENTENCE;

  private static final int LONGEST_WORD = 12;

  static CellAlignment of(String text) {
    String stripped = text.strip();
    if (isNumber(stripped)) {
      return NUMBER;
    }
    return stripped.codePointCount(0, stripped.length()) <= LONGEST_WORD ? WORD : SENTENCE;
  }

  private static boolean isNumber(String text) {
    boolean digit = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digit = true;
      } else if ("+-−.,% ".indexOf(c) < 0) {
        return false;
      }
    }
    return digit;
  }

  String styleClass() {
    return name().toLowerCase(Locale.ROOT);
  }
}
