package org.civicdoc.pdf.internal.markup;

import java.util.Locale;

/**
 * The numbers of headings and how GB/T 9704-2012, 7.3.3, sets them: 一、 in Hei, （一） in Kai, 1. and
 * （1） in the typeface of the text.
 */
enum HeadingNumber {
  FIRST,
  SECOND,
  THIRD,
  FOURTH,
  NONE;

  private static final String NUMERALS = "一二三四五六七八九十百零〇";

  static HeadingNumber of(String heading) {
    String text = heading.strip();
    boolean bracket = text.startsWith("（") || text.startsWith("(");
    int start = bracket ? 1 : 0;
    int end = start;
    while (end < text.length() && NUMERALS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    boolean chinese = end > start;
    while (!chinese && end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    if (end == start || end == text.length()) {
      return NONE;
    }
    char after = text.charAt(end);
    if (bracket) {
      return after != '）' && after != ')' ? NONE : chinese ? SECOND : FOURTH;
    }
    if (chinese) {
      return after == '、' ? FIRST : NONE;
    }
    return after == '.' || after == '．' || after == '、' ? THIRD : NONE;
  }

  String styleClass() {
    return "number-" + name().toLowerCase(Locale.ROOT);
  }
}
