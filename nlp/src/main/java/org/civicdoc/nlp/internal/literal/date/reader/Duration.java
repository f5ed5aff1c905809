package org.civicdoc.nlp.internal.literal.date.reader;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.civicdoc.nlp.internal.literal.date.expression.TimeUnit;
import org.civicdoc.nlp.internal.literal.number.NumberReader;
import org.civicdoc.nlp.internal.literal.number.Numeral;
import org.civicdoc.nlp.internal.literal.text.FoldedText;
import org.civicdoc.nlp.internal.literal.text.WordTrie;
import org.jspecify.annotations.Nullable;

/**
 * A length of time: 两年, 三年半, 一年零三个月, 8天又20小时.
 *
 * @param end the offset behind it
 * @param parts how many of each unit
 */
public record Duration(int end, Map<TimeUnit, BigDecimal> parts) {

  private static final int MAX_PARTS = 8;
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** 2018年 and 07年 are years, not lengths. */
  private static final BigDecimal MOST = BigDecimal.valueOf(1000);

  /** The length of time at an offset, or null. */
  public static @Nullable Duration read(FoldedText text, int offset) {
    Map<TimeUnit, BigDecimal> parts = new EnumMap<>(TimeUnit.class);
    int end = -1;
    int at = offset;
    for (int i = 0; i < MAX_PARTS; i++) {
      Component next = component(text, at);
      if (next == null || parts.containsKey(next.unit)) {
        break;
      }
      parts.put(next.unit, next.count);
      end = next.end;
      at = joined(text, end);
    }
    return end < 0 ? null : new Duration(end, parts);
  }

  /** The only unit, or null if there are several. */
  @Nullable TimeUnit unit() {
    return parts.size() == 1 ? parts.keySet().iterator().next() : null;
  }

  /** The count of the only unit if it is a whole number, else 0. */
  int count() {
    BigDecimal count = parts.size() == 1 ? parts.values().iterator().next() : BigDecimal.ZERO;
    return count.stripTrailingZeros().scale() <= 0 ? count.intValue() : 0;
  }

  private record Component(int end, BigDecimal count, TimeUnit unit) {}

  private static @Nullable Component component(FoldedText text, int offset) {
    boolean possible = NumberReader.mayBegin(text.at(offset)) && text.at(offset) != '-';
    Numeral numeral = possible ? NumberReader.read(text, offset) : null;
    boolean counts =
        numeral != null
            && !numeral.indefinite()
            && numeral.upper() == null
            && numeral.value().signum() > 0
            && text.at(offset) != '0'
            && text.at(offset) != '零'
            && numeral.value().compareTo(MOST) < 0;
    if (numeral == null || !counts) {
      return null;
    }
    WordTrie.Match<TimeUnit> unit = UnitWords.at(text, text.skipSpaces(numeral.end()));
    if (unit == null) {
      return null;
    }
    boolean half = text.at(unit.end()) == '半';
    BigDecimal count = half ? numeral.value().add(HALF) : numeral.value();
    return new Component(half ? unit.end() + 1 : unit.end(), count, unit.value());
  }

  /** 一年零三个月, 8天又20小时, 一年多三个月. */
  private static int joined(FoldedText text, int end) {
    int at = "多余".indexOf(text.at(end)) >= 0 ? end + 1 : end;
    return "又零".indexOf(text.at(at)) >= 0 ? at + 1 : at;
  }
}
