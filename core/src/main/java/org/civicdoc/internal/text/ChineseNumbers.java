package org.civicdoc.internal.text;

/** Reads numbers in Chinese numerals, as dates and the pages of an article have them. */
public final class ChineseNumbers {

  /** Other characters, such as ○ and 零, stand for nought. */
  private static final String DIGITS = "〇一二三四五六七八九";

  private ChineseNumbers() {}

  /**
   * Reads a number below one hundred: 三, 十二, 三十一; 元月 and 正月 are the first.
   *
   * @param text the numerals, at least one
   * @return the number
   */
  public static int of(String text) {
    int ten = text.indexOf('十');
    if (ten < 0) {
      return digit(text.charAt(0));
    }
    int tens = ten == 0 ? 1 : digit(text.charAt(0));
    return tens * 10 + (ten + 1 < text.length() ? digit(text.charAt(ten + 1)) : 0);
  }

  /**
   * Reads a number that is written digit by digit, as years are: 二〇二四 (GB/T 15835-2011).
   *
   * @param text the numerals, at most nine
   * @return the number
   */
  public static int ofDigits(String text) {
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      value = value * 10 + digit(text.charAt(i));
    }
    return value;
  }

  private static int digit(char c) {
    return c == '元' || c == '正' ? 1 : Math.max(0, DIGITS.indexOf(c));
  }
}
