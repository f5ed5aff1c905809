package org.civicdoc.nlp.internal.literal.money;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money or a range of amounts.
 *
 * @param start the offset of its first unit
 * @param end the offset behind it
 * @param lower the amount, or the range's lower end, in the currency's main unit
 * @param upper the range's upper end, or null
 * @param currency the ISO 4217 code, or null if none is written
 * @param indefinite whether the ends are only bounds, as in 数十亿元
 */
public record Money(
    int start,
    int end,
    BigDecimal lower,
    @Nullable BigDecimal upper,
    @Nullable String currency,
    boolean indefinite) {}
