package org.civicdoc.nlp.internal.literal.number;

import java.math.BigDecimal;

/** What single Chinese characters mean in a numeral; traditional forms are folded before. */
public final class ChineseDigits {

  private static final String PLAIN = "〇一二三四五六七八九";
  private static final String FINANCIAL = "零壹贰叁肆伍陆柒捌玖";

  private ChineseDigits() {}

  /** The value of a digit, 0 to 9, or -1. */
  public static int digit(char c) {
    if (c < '\u3007') {
      return -1;
    }
    int plain = PLAIN.indexOf(c);
    if (plain >= 0) {
      return plain;
    }
    return c == '两' || c == '俩' ? 2 : FINANCIAL.indexOf(c);
  }

  /** The value of a digit as years and rows are written with, 0 to 9, or -1: not 两. */
  static int rowDigit(char c) {
    return c == '两' || c == '俩' ? -1 : digit(c);
  }

  static boolean isZero(char c) {
    return c == '〇' || c == '零';
  }

  /** 十, 百, 千: 10 to 1000, or 0. */
  static int smallUnit(char c) {
    return switch (c) {
      case '十', '拾' -> 10;
      case '百', '佰' -> 100;
      case '千', '仟' -> 1000;
      default -> 0;
    };
  }

  /** The exponent of ten of 万, 亿, 兆, or 0. */
  static int bigUnit(char c) {
    return switch (c) {
      case '万' -> 4;
      case '亿' -> 8;
      case '兆' -> 12;
      default -> 0;
    };
  }

  static BigDecimal power(int exponent) {
    return BigDecimal.ONE.scaleByPowerOfTen(exponent);
  }
}
