package org.civicdoc.nlp.internal.literal.number;

import java.math.BigDecimal;
import org.civicdoc.nlp.internal.literal.text.Connector;
import org.civicdoc.nlp.internal.literal.text.FoldedText;
import org.jspecify.annotations.Nullable;

/** Reads a number or a range of two: 480-560, 2——3万, 一百二十到一百五十万. */
public final class NumberSpanReader {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private NumberSpanReader() {}

  /** The span that begins at an offset, or null. */
  public static @Nullable NumberSpan read(FoldedText text, int offset) {
    Numeral first = NumberReader.read(text, offset);
    if (first == null) {
      return null;
    }
    Numeral second = secondOf(text, first);
    return second == null ? single(first) : join(first, second);
  }

  /** A span of one numeral. */
  public static NumberSpan single(Numeral numeral) {
    return new NumberSpan(
        numeral.start(),
        numeral.end(),
        numeral.value(),
        numeral.upper(),
        numeral,
        numeral.indefinite());
  }

  /** The numeral that a connector joins to the first, or null. */
  private static @Nullable Numeral secondOf(FoldedText text, Numeral first) {
    if (first.upper() != null || first.script() == Numeral.Script.CHINESE_ROW) {
      return null;
    }
    int behind = Connector.end(text, text.skipSpaces(first.end()));
    if (behind < 0) {
      return null;
    }
    Numeral second = NumberReader.read(text, text.skipSpaces(behind));
    boolean ascends =
        second != null && second.upper() == null && join(first, second).upper() != null;
    return ascends ? second : null;
  }

  /** Joins two ends; the second one's unit counts for both in 两到三万, not in 8500到3万. */
  public static NumberSpan join(Numeral first, Numeral second) {
    BigDecimal unit = second.unit();
    BigDecimal lower = first.value();
    boolean shared =
        unit.compareTo(HUNDRED) >= 0
            && first.unit().compareTo(unit) < 0
            && lower.multiply(unit).compareTo(second.value()) < 0;
    BigDecimal low = shared ? lower.multiply(unit) : lower;
    boolean ascends = low.compareTo(second.value()) < 0;
    return new NumberSpan(
        first.start(),
        ascends ? second.end() : first.end(),
        low,
        ascends ? second.value() : null,
        second,
        first.indefinite() || second.indefinite());
  }
}
