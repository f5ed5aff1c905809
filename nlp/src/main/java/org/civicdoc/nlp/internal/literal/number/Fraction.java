package org.civicdoc.nlp.internal.literal.number;

import java.math.BigDecimal;
import java.math.MathContext;
import org.civicdoc.nlp.internal.literal.text.FoldedText;
import org.jspecify.annotations.Nullable;

/**
 * A fraction: 三分之二, 一又二分之一, 2/3.
 *
 * @param start the offset of its first unit
 * @param end the offset behind it
 * @param value the fraction, rounded to 16 digits if it has no end
 */
public record Fraction(int start, int end, BigDecimal value) {

  private static final int MAX_DIGITS = 4;

  /** The fraction that begins at an offset, or null. */
  public static @Nullable Fraction read(FoldedText text, int offset) {
    Numeral first = NumberReader.read(text, offset);
    if (first == null) {
      return null;
    }
    Fraction slashed = slashed(text, first);
    if (slashed != null) {
      return slashed;
    }
    int at = text.skipSpaces(first.end());
    if (text.at(at) != '又') {
      return proper(text, first);
    }
    Numeral denominator = NumberReader.read(text, text.skipSpaces(at + 1));
    Fraction rest = denominator == null ? null : proper(text, denominator);
    if (rest == null) {
      return null;
    }
    BigDecimal part = first.value().signum() < 0 ? rest.value.negate() : rest.value;
    return new Fraction(offset, rest.end, first.value().add(part));
  }

  /** 2/3, 1 4/3. */
  private static @Nullable Fraction slashed(FoldedText text, Numeral first) {
    if (first.script() != Numeral.Script.ARABIC) {
      return null;
    }
    if (text.at(first.end()) == '/') {
      return over(text, first.start(), first.value(), first.end() + 1);
    }
    int second = text.skipSpaces(first.end());
    int slash = text.digitsEnd(second);
    boolean mixed = second == first.end() + 1 && slash > second && slash - second <= MAX_DIGITS;
    if (!mixed || text.at(slash) != '/') {
      return null;
    }
    BigDecimal numerator = new BigDecimal(text.substring(second, slash));
    Fraction part = over(text, first.start(), numerator, slash + 1);
    return part == null ? null : new Fraction(part.start, part.end, first.value().add(part.value));
  }

  private static @Nullable Fraction over(
      FoldedText text, int start, BigDecimal numerator, int offset) {
    int end = text.digitsEnd(offset);
    boolean plain = end > offset && end - offset <= MAX_DIGITS && text.at(end) != '/';
    BigDecimal denominator = plain ? new BigDecimal(text.substring(offset, end)) : BigDecimal.ZERO;
    return denominator.signum() == 0
        ? null
        : new Fraction(start, end, numerator.divide(denominator, MathContext.DECIMAL64));
  }

  private static @Nullable Fraction proper(FoldedText text, Numeral denominator) {
    int part = text.after("分", text.skipSpaces(denominator.end()));
    int of = part < 0 ? -1 : text.after("之", text.skipSpaces(part));
    Numeral numerator = of < 0 ? null : NumberReader.read(text, text.skipSpaces(of));
    boolean divides = numerator != null && denominator.value().signum() != 0;
    if (numerator == null || !divides) {
      return null;
    }
    BigDecimal value = numerator.value().divide(denominator.value(), MathContext.DECIMAL64);
    return new Fraction(denominator.start(), numerator.end(), value);
  }
}
