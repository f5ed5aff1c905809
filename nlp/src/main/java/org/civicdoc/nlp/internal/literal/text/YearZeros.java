package org.civicdoc.nlp.internal.literal.text;

/** Reads the 0 and O of 二0二四年 and 二O一九年 as the 〇 that they stand for. */
final class YearZeros {

  private static final int YEAR = 4;
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String ZEROS = "0Oo";

  private YearZeros() {}

  static void fold(char[] units) {
    for (int i = YEAR; i < units.length; i++) {
      if (units[i] == '年' && isYear(units, i - YEAR)) {
        for (int digit = i - YEAR; digit < i; digit++) {
          units[digit] = ZEROS.indexOf(units[digit]) >= 0 ? '〇' : units[digit];
        }
      }
    }
  }

  private static boolean isYear(char[] units, int start) {
    boolean row = units[start] == '一' || units[start] == '二';
    for (int i = start; row && i < start + YEAR; i++) {
      row = DIGITS.indexOf(units[i]) >= 0 || ZEROS.indexOf(units[i]) >= 0;
    }
    return row;
  }
}
