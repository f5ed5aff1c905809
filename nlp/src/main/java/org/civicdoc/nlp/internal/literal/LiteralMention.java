package org.civicdoc.nlp.internal.literal;

import org.civicdoc.nlp.EntityType;
import org.civicdoc.nlp.EntityValue;
import org.jspecify.annotations.Nullable;

/**
 * A literal found in a text.
 *
 * @param start the UTF-16 offset of its first unit
 * @param end the offset behind it
 * @param type what it is
 * @param value what it means, or null where the text does not say, as for 近日; a range of shares or
 *     amounts is a {@code QuantityValue} in {@code %} or in the currency's ISO 4217 code
 * @param repaired whether the text was damaged and mended: {@code 20195月}
 * @param inferred whether something was added from the context: the year of 9月, the currency of
 *     344.26亿
 */
public record LiteralMention(
    int start,
    int end,
    EntityType type,
    @Nullable EntityValue value,
    boolean repaired,
    boolean inferred) {

  /** A mention that stands in the text as it is. */
  static LiteralMention plain(int start, int end, EntityType type, @Nullable EntityValue value) {
    return new LiteralMention(start, end, type, value, false, false);
  }
}
