package org.civicdoc.nlp.internal.literal.number;

import org.civicdoc.nlp.internal.literal.text.FoldedText;

/** Tells 千 of 千瓦 and 兆 of 兆瓦, which belong to the unit, from the numerals. */
final class MetricPrefix {

  private static final String ALWAYS = "瓦克帕伏赫卡";

  private MetricPrefix() {}

  /**
   * Whether a unit of a numeral is a prefix instead.
   *
   * @param arabic whether Arabic digits are before it: 5千米 are kilometres, 五千米 are 5000 metres
   */
  static boolean standsAt(FoldedText text, int offset, boolean arabic) {
    char prefix = text.at(offset);
    char unit = text.at(offset + 1);
    return switch (prefix) {
      case '千' -> ALWAYS.indexOf(unit) >= 0 || (arabic && unit == '米');
      case '百' -> unit == '帕';
      case '兆' -> ALWAYS.indexOf(unit) >= 0 || unit == '字' || unit == '比';
      default -> false;
    };
  }
}
