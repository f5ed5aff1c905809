package org.civicdoc.nlp.internal.literal.number;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.TEN;
import static java.math.BigDecimal.ZERO;

import java.math.BigDecimal;
import org.civicdoc.nlp.internal.literal.number.Numeral.Script;
import org.civicdoc.nlp.internal.literal.text.FoldedText;
import org.jspecify.annotations.Nullable;

/**
 * Reads one numeral built of digits and units, left to right: 四亿五千六百四十二万零一十五, 344.26亿, 5万4千.
 *
 * <p>The value is {@code closed + section + pending}: what 万, 亿, 兆 have closed, what 十, 百, 千 have
 * gathered since, and the digits not multiplied yet. One use each.
 */
final class NumeralParser {

  private static final int MAX_TOKENS = 64;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final FoldedText text;
  private final int start;

  private BigDecimal closed = ZERO;
  private BigDecimal section = ZERO;
  private @Nullable BigDecimal pending;

  /** The second digit of 三五百, worth {@code pendingUpper - pending} more. */
  private @Nullable BigDecimal pendingUpper;

  private BigDecimal spread = ZERO;
  private BigDecimal lastUnit = ZERO;
  private BigDecimal lastBigUnit = ZERO;
  private BigDecimal trailingUnit = ONE;
  private int sectionUnit = Integer.MAX_VALUE;
  private boolean afterUnit;
  private boolean zeroSinceUnit;
  private boolean arabicPending;
  private boolean arabic;
  private boolean chinese;
  private boolean indefinite;
  private int end;

  NumeralParser(FoldedText text, int start) {
    this.text = text;
    this.start = start;
    this.end = start;
  }

  @Nullable Numeral parse() {
    int at = start;
    for (int tokens = 0; tokens < MAX_TOKENS; tokens++) {
      int next = token(at);
      if (next < 0) {
        break;
      }
      at = next;
    }
    if (end == start) {
      return null;
    }
    closeTail();
    return new Numeral(start, end, total(), upper(), script(), trailingUnit, indefinite);
  }

  private BigDecimal total() {
    return closed.add(section).add(pending == null ? ZERO : pending);
  }

  private @Nullable BigDecimal upper() {
    BigDecimal open =
        pendingUpper == null || pending == null ? ZERO : pendingUpper.subtract(pending);
    BigDecimal all = spread.add(open);
    return all.signum() == 0 ? null : total().add(all);
  }

  private Script script() {
    if (arabic) {
      return chinese ? Script.MIXED : Script.ARABIC;
    }
    return Script.CHINESE;
  }

  /** Reads one token; gives the offset behind it, or -1 where the numeral ends. */
  private int token(int offset) {
    int at = text.skipSpaces(offset);
    char c = text.at(at);
    if (at > offset && !joinsAcrossSpaces(c)) {
      return -1;
    }
    if (text.isDigit(at) || (at == start && c == '.' && text.at(at - 1) != '.')) {
      return at > offset && !precedesUnit(at) ? -1 : arabicToken(at);
    }
    if (ChineseDigits.isZero(c) && afterUnit && pending == null) {
      return zeroToken(at);
    }
    if (ChineseDigits.digit(c) >= 0) {
      return digitToken(at);
    }
    if (ChineseDigits.smallUnit(c) > 0) {
      return smallUnitToken(at, ChineseDigits.smallUnit(c));
    }
    if (ChineseDigits.bigUnit(c) > 0) {
      return bigUnitToken(at, ChineseDigits.bigUnit(c));
    }
    if (c == '个' && text.at(at + 1) == '亿' && end > start) {
      return bigUnitToken(at + 1, ChineseDigits.bigUnit('亿'));
    }
    return c == '点' ? pointToken(at) : indefiniteToken(at);
  }

  /** Only a unit, or what follows one, holds a numeral together across spaces. */
  private boolean joinsAcrossSpaces(char next) {
    if (end == start) {
      return false;
    }
    boolean unitFollows =
        ChineseDigits.smallUnit(next) > 0 || ChineseDigits.bigUnit(next) > 0 || next == '点';
    boolean amountFollows =
        ChineseDigits.digit(next) >= 0 || isArabicDigit(next) || isIndefinite(next);
    return unitFollows || (afterUnit && amountFollows);
  }

  /** In 100万 2000人 a second number begins; in 7万 5千 the first goes on. */
  private boolean precedesUnit(int digits) {
    int behind = text.digitsEnd(digits);
    return behind - digits <= ArabicReader.MAX_DIGITS
        && ChineseDigits.smallUnit(text.at(text.skipSpaces(behind))) > 0;
  }

  private int arabicToken(int at) {
    if (pending != null || (end > start && !afterUnit)) {
      return -1;
    }
    ArabicReader.Digits digits = ArabicReader.read(text, at);
    if (digits == null || (end > start && digits.value().compareTo(lastUnit) >= 0)) {
      return -1;
    }
    pending = digits.value();
    arabicPending = true;
    arabic = true;
    return accept(digits.end(), ONE);
  }

  private int zeroToken(int at) {
    zeroSinceUnit = true;
    afterUnit = true;
    return at + 1;
  }

  private int digitToken(int at) {
    BigDecimal digit = BigDecimal.valueOf(ChineseDigits.digit(text.at(at)));
    chinese = true;
    if (pending == null) {
      pending = digit;
      arabicPending = false;
      return accept(at + 1, ONE);
    }
    // 三五百, 七八十, 十七八: two digits of which either may be meant.
    boolean pair =
        !arabicPending
            && pendingUpper == null
            && isPair(pending, digit)
            && ChineseDigits.digit(text.at(at + 1)) < 0;
    if (!pair) {
      return -1;
    }
    pendingUpper = digit;
    return accept(at + 1, ONE);
  }

  private static boolean isPair(BigDecimal first, BigDecimal second) {
    int distance = second.subtract(first).intValue();
    return first.signum() > 0 && (distance == 1 || (distance == 2 && first.intValue() == 3));
  }

  private int smallUnitToken(int at, int unit) {
    boolean tens = unit == 10;
    boolean bare = pending == null;
    if (unit >= sectionUnit || MetricPrefix.standsAt(text, at, arabicPending)) {
      return -1;
    }
    // 十五 and 百三 begin with their unit; 百姓 and 千万 do not begin a number.
    if (bare && !tens && (end > start || ChineseDigits.digit(text.at(at + 1)) <= 0)) {
      return -1;
    }
    BigDecimal times = BigDecimal.valueOf(unit);
    section = section.add((pending == null ? ONE : pending).multiply(times));
    spread = spread.add(takeSpread().multiply(times));
    pending = null;
    sectionUnit = unit;
    lastUnit = times;
    zeroSinceUnit = false;
    afterUnit = true;
    chinese = true;
    return acceptUnit(at + 1, times);
  }

  private int bigUnitToken(int at, int exponent) {
    boolean empty = pending == null && section.signum() == 0;
    if ((empty && closed.signum() == 0) || MetricPrefix.standsAt(text, at, true)) {
      return -1;
    }
    BigDecimal unit = ChineseDigits.power(exponent);
    section = section.add(pending == null ? ZERO : pending);
    spread = spread.add(takeSpread());
    if (empty || unit.compareTo(lastBigUnit) > 0) {
      // 四万万, 4.78万亿, 一万五千亿: all before it counts in this unit.
      closed = closed.add(section).multiply(unit);
      spread = spread.multiply(unit);
      trailingUnit = empty ? lastBigUnit.multiply(unit) : unit;
    } else {
      closed = closed.add(section.multiply(unit));
      spread = spread.multiply(unit);
      trailingUnit = unit;
    }
    section = ZERO;
    pending = null;
    lastBigUnit = unit;
    lastUnit = unit;
    sectionUnit = Integer.MAX_VALUE;
    zeroSinceUnit = false;
    afterUnit = true;
    chinese = true;
    return acceptUnit(at + 1, trailingUnit);
  }

  /** 十点二三, 两千万点五: digits behind a point, which ends the numeral but for a unit. */
  private int pointToken(int at) {
    if (end == start || arabicPending || text.isDigit(at + 1)) {
      return -1;
    }
    int from = text.skipSpaces(at + 1);
    int to = from;
    StringBuilder fraction = new StringBuilder("0.");
    while (to - from < ArabicReader.MAX_DIGITS && ChineseDigits.rowDigit(text.at(to)) >= 0) {
      fraction.append(ChineseDigits.rowDigit(text.at(to++)));
    }
    if (to == from) {
      return -1;
    }
    closeTail();
    pending = (pending == null ? ZERO : pending).add(new BigDecimal(fraction.toString()));
    arabicPending = true;
    return accept(to, ONE);
  }

  /**
   * 十余万, 一千多万, 二十几万: counts nothing itself, and only where a unit follows. What is said to be more
   * than a number counts as that; 几 leaves a digit open.
   */
  private int indefiniteToken(int at) {
    char c = text.at(at);
    int behind = text.skipSpaces(at + 1);
    boolean inside = end > start && isIndefinite(c) && ChineseDigits.bigUnit(text.at(behind)) > 0;
    if (!inside) {
      return -1;
    }
    indefinite |= c == '几';
    afterUnit = true;
    return behind;
  }

  private static boolean isIndefinite(char c) {
    return c == '多' || c == '余' || c == '几' || c == '来';
  }

  private static boolean isArabicDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private BigDecimal takeSpread() {
    BigDecimal taken =
        pendingUpper == null || pending == null ? ZERO : pendingUpper.subtract(pending);
    pendingUpper = null;
    return taken;
  }

  private int accept(int to, BigDecimal unit) {
    end = to;
    afterUnit = false;
    trailingUnit = unit;
    return to;
  }

  private int acceptUnit(int to, BigDecimal unit) {
    accept(to, unit);
    afterUnit = true;
    arabicPending = false;
    return to;
  }

  /** 四百五 is 450 and 一万三 is 13000: the last digit counts in tenths of the unit before it. */
  private void closeTail() {
    boolean tail =
        pending != null
            && !arabicPending
            && !zeroSinceUnit
            && lastUnit.compareTo(HUNDRED) >= 0
            && trailingUnit.compareTo(ONE) == 0;
    if (tail && pending != null) {
      BigDecimal times = lastUnit.divide(TEN);
      pendingUpper = pendingUpper == null ? null : pendingUpper.multiply(times);
      pending = pending.multiply(times);
    }
  }
}
