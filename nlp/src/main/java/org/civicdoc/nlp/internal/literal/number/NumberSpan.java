package org.civicdoc.nlp.internal.literal.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One number or two that bound a range: 480-560, 两到三万.
 *
 * @param start the offset of its first unit
 * @param end the offset behind it
 * @param lower the number, or the range's lower end
 * @param upper the range's upper end, or null
 * @param last the numeral that ends it
 * @param indefinite whether the ends are only bounds: 数十
 */
public record NumberSpan(
    int start,
    int end,
    BigDecimal lower,
    @Nullable BigDecimal upper,
    Numeral last,
    boolean indefinite) {

  /** The number or range without exponent and idle zeros, as {@code 12} or {@code 480-560}. */
  public String asText() {
    return upper == null ? plain(lower) : plain(lower) + "-" + plain(upper);
  }

  private static String plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.toPlainString();
  }

  /** Both ends multiplied. */
  public NumberSpan times(BigDecimal factor) {
    return new NumberSpan(
        start,
        end,
        lower.multiply(factor),
        upper == null ? null : upper.multiply(factor),
        last,
        indefinite);
  }
}
