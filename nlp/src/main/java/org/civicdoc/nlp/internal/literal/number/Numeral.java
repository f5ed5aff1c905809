package org.civicdoc.nlp.internal.literal.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as it is written in a text.
 *
 * @param start the offset of its first unit
 * @param end the offset behind it
 * @param value the number; the lower end if it is a pair such as 三四十
 * @param upper the upper end of such a pair, or null
 * @param script how it is written
 * @param unit the unit that ends it and multiplies all of it: 10000 in 一百五十万, 1 if none does
 * @param indefinite whether 几, 数 or 多 stand in it, so that the value is a lower bound
 */
public record Numeral(
    int start,
    int end,
    BigDecimal value,
    @Nullable BigDecimal upper,
    Script script,
    BigDecimal unit,
    boolean indefinite) {

  /** How a numeral is written. */
  public enum Script {
    /** 1,748 or 3.5. */
    ARABIC,
    /** 一百五十二. */
    CHINESE,
    /** Chinese digits in a row: 二〇一九. */
    CHINESE_ROW,
    /** 344.26亿. */
    MIXED
  }

  /** Whether it is written in Arabic digits, with or without a Chinese unit. */
  public boolean isArabic() {
    return script == Script.ARABIC || script == Script.MIXED;
  }

  /** The value if it is a whole number of at most nine digits, else -1. */
  public int intValue() {
    BigDecimal whole = value.stripTrailingZeros();
    if (whole.signum() < 0 || whole.scale() > 0 || whole.precision() - whole.scale() > 9) {
      return -1;
    }
    return whole.intValue();
  }
}
