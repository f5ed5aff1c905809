package org.civicdoc.nlp.internal.literal;

import java.util.EnumSet;
import java.util.Set;
import org.civicdoc.nlp.EntityType;

/**
 * A full-width comma among digits: old pages part thousands so, 12，345户, but it may as well stand
 * between two numbers, 得票100，200名弃权. Only a second group or a unit of money clears that.
 */
final class WideComma {

  private static final char COMMA = '，';
  private static final String CLEAR = "万亿元";
  private static final Set<EntityType> NUMBERS =
      EnumSet.of(EntityType.MONEY, EntityType.QUANTITY, EntityType.PERCENT);

  private WideComma() {}

  /** The mention, as repaired if it may be two numbers. */
  static LiteralMention flagged(String source, LiteralMention mention) {
    boolean number = NUMBERS.contains(mention.type());
    int comma = number ? amongDigits(source, mention.start(), mention.end()) : -1;
    if (comma < 0) {
      return mention;
    }
    int end = comma + 1;
    while (end < mention.end() && Character.isDigit(source.charAt(end))) {
      end++;
    }
    char behind = end < mention.end() ? source.charAt(end) : ' ';
    return behind == COMMA || CLEAR.indexOf(behind) >= 0
        ? mention
        : new LiteralMention(
            mention.start(), mention.end(), mention.type(), mention.value(), true, false);
  }

  private static int amongDigits(String source, int start, int end) {
    for (int i = start + 1; i < end - 1; i++) {
      if (source.charAt(i) == COMMA
          && Character.isDigit(source.charAt(i - 1))
          && Character.isDigit(source.charAt(i + 1))) {
        return i;
      }
    }
    return -1;
  }
}
