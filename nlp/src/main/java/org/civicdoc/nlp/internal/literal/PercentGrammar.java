package org.civicdoc.nlp.internal.literal;

import static org.civicdoc.nlp.EntityType.PERCENT;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.civicdoc.nlp.EntityValue;
import org.civicdoc.nlp.EntityValue.PercentValue;
import org.civicdoc.nlp.EntityValue.QuantityValue;
import org.civicdoc.nlp.internal.literal.number.ChineseDigits;
import org.civicdoc.nlp.internal.literal.number.Fraction;
import org.civicdoc.nlp.internal.literal.number.NumberReader;
import org.civicdoc.nlp.internal.literal.number.NumberSpan;
import org.civicdoc.nlp.internal.literal.number.NumberSpanReader;
import org.civicdoc.nlp.internal.literal.quantity.FixedTerms;
import org.civicdoc.nlp.internal.literal.quantity.Units;
import org.civicdoc.nlp.internal.literal.text.Connector;
import org.civicdoc.nlp.internal.literal.text.FoldedText;
import org.jspecify.annotations.Nullable;

/** Shares: 78.46%, 百分之五, 四成, 1.2个百分点, 3‰, and ranges of them. */
final class PercentGrammar implements LiteralGrammar {

  private static final Map<String, BigDecimal> PREFIXES =
      Map.of(
          "百分之", BigDecimal.ONE,
          "千分之", new BigDecimal("0.1"),
          "万分之", new BigDecimal("0.01"));

  private static final Map<String, BigDecimal> SUFFIXES =
      Map.of(
          "%",
          BigDecimal.ONE,
          "﹪",
          BigDecimal.ONE,
          "百分点",
          BigDecimal.ONE,
          "‰",
          new BigDecimal("0.1"),
          "千分点",
          new BigDecimal("0.1"),
          "‱",
          new BigDecimal("0.01"));

  /** What stands for a minus before a share: ↓3.2%, 负增长0.8%. */
  private static final List<String> FALLS = List.of("↓", "▼", "负增长");

  private static final int HALF_OF_TENTH = 5;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** What stands before a share: 达1/3, 超1/2. */
  private static final String ABOUT = "占达约近超";

  /** How far before a fraction the 占 of 占全市总数的1/3 may stand. */
  private static final int OF_REACH = 12;

  /** What makes 成 a verb or part of a word: 三成立 is no share. */
  private static final String NOT_AFTER_TENTHS = "立员为果功长本就绩都型份套语品熟人交因";

  @Override
  public boolean mayBegin(char unit) {
    return NumberReader.mayBegin(unit) || "百千万↓▼".indexOf(unit) >= 0;
  }

  @Override
  public @Nullable LiteralMention read(Scan scan, int offset) {
    FoldedText text = scan.text();
    for (Map.Entry<String, BigDecimal> prefix : PREFIXES.entrySet()) {
      int behind = text.after(prefix.getKey(), offset);
      if (behind > 0) {
        return prefixed(scan, offset, behind, prefix);
      }
    }
    for (String fall : FALLS) {
      int behind = text.after(fall, offset);
      if (behind > 0) {
        return fallen(scan, offset, behind);
      }
    }
    if (!NumberReader.mayBegin(text.at(offset)) || text.isLetter(offset - 1)) {
      return null;
    }
    NumberSpan number = scan.numberAt(offset);
    if (number == null || number.indefinite()) {
      return null;
    }
    LiteralMention share = suffixed(text, number);
    return share == null ? fraction(text, offset) : share;
  }

  private static @Nullable LiteralMention fallen(Scan scan, int sign, int offset) {
    boolean possible = NumberReader.mayBegin(scan.text().at(offset));
    NumberSpan number = possible ? scan.numberAt(offset) : null;
    boolean single = number != null && number.upper() == null && !number.indefinite();
    LiteralMention share =
        number != null && single
            ? suffixed(scan.text(), number.times(BigDecimal.ONE.negate()))
            : null;
    return share == null ? null : LiteralMention.plain(sign, share.end(), PERCENT, share.value());
  }

  /** 三分之二; 2/3 only where a share is spoken of, for it may be a day or a page as well. */
  private static @Nullable LiteralMention fraction(FoldedText text, int offset) {
    Fraction fraction = Fraction.read(text, offset);
    boolean proper =
        fraction != null
            && fraction.value().signum() > 0
            && fraction.value().compareTo(BigDecimal.ONE) < 0;
    if (fraction == null || !proper) {
      return null;
    }
    boolean share =
        text.substring(offset, fraction.end()).indexOf('之') > 0
            || standsForShare(text, fraction.end())
            || isBehindShare(text, offset);
    BigDecimal value = fraction.value().movePointRight(2).setScale(2, RoundingMode.HALF_UP);
    return share
        ? LiteralMention.plain(
            offset, fraction.end(), PERCENT, new PercentValue(whole(value.stripTrailingZeros())))
        : null;
  }

  private static boolean standsForShare(FoldedText text, int end) {
    return text.at(end) == '的' || text.startsWith("以上", end) || text.startsWith("以下", end);
  }

  /** 约1/3, 占总数的1/4. */
  private static boolean isBehindShare(FoldedText text, int offset) {
    if (ABOUT.indexOf(text.at(offset - 1)) >= 0) {
      return true;
    }
    int from = offset;
    while (offset - from < OF_REACH && from > 0 && text.isHan(from - 1)) {
      from--;
    }
    return text.substring(from, offset).indexOf('占') >= 0;
  }

  private static BigDecimal whole(BigDecimal number) {
    return number.scale() < 0 ? number.setScale(0) : number;
  }

  private static @Nullable LiteralMention prefixed(
      Scan scan, int offset, int behind, Map.Entry<String, BigDecimal> prefix) {
    FoldedText text = scan.text();
    NumberSpan number = NumberSpanReader.read(text, text.skipSpaces(behind));
    if (number == null) {
      boolean whole = text.at(behind) == '百' && prefix.getValue().compareTo(BigDecimal.ONE) == 0;
      return whole ? mention(offset, behind + 1, HUNDRED, null) : null;
    }
    NumberSpan share = number.times(prefix.getValue());
    int again = Connector.end(text, number.end());
    int second = again < 0 ? -1 : text.after(prefix.getKey(), again);
    NumberSpan upper = second < 0 ? null : NumberSpanReader.read(text, second);
    if (upper != null && number.upper() == null) {
      BigDecimal high = upper.lower().multiply(prefix.getValue());
      return mention(offset, upper.end(), share.lower(), high);
    }
    return mention(offset, more(text, number.end()), share.lower(), share.upper());
  }

  private static @Nullable LiteralMention suffixed(FoldedText text, NumberSpan number) {
    int at = text.skipSpaces(more(text, number.end()));
    if (text.at(at) == '成') {
      return tenths(text, number, at + 1);
    }
    int sign = text.at(at) == '个' ? about(text, at + 1) : at;
    for (Map.Entry<String, BigDecimal> suffix : SUFFIXES.entrySet()) {
      int end = text.after(suffix.getKey(), sign);
      if (end > 0) {
        return range(text, number.times(suffix.getValue()), end, suffix);
      }
    }
    return null;
  }

  /** 2个多百分点, 1.5个左右百分点. */
  private static int about(FoldedText text, int offset) {
    return text.startsWith("左右", offset) ? offset + 2 : more(text, offset);
  }

  /** 63%~68%: the sign at both ends. */
  private static LiteralMention range(
      FoldedText text, NumberSpan share, int end, Map.Entry<String, BigDecimal> suffix) {
    int behind = Connector.end(text, end);
    NumberSpan second = behind < 0 ? null : NumberSpanReader.read(text, text.skipSpaces(behind));
    int sign = second == null ? -1 : second.end();
    int secondEnd = text.after(suffix.getKey(), text.at(sign) == '个' ? sign + 1 : sign);
    if (second != null && secondEnd > 0 && share.upper() == null) {
      BigDecimal high = second.lower().multiply(suffix.getValue());
      if (share.lower().compareTo(high) < 0) {
        return mention(share.start(), secondEnd, share.lower(), high);
      }
    }
    return mention(share.start(), end, share.lower(), share.upper());
  }

  /** 四成, 七八成, 三成五. */
  private static @Nullable LiteralMention tenths(FoldedText text, NumberSpan number, int end) {
    boolean small = number.lower().signum() > 0 && number.lower().compareTo(BigDecimal.TEN) <= 0;
    if (!small || NOT_AFTER_TENTHS.indexOf(text.at(end)) >= 0) {
      return null;
    }
    NumberSpan share = number.times(BigDecimal.TEN);
    int hundredths = share.upper() == null ? hundredths(text, end) : 0;
    if (hundredths > 0) {
      BigDecimal sum = share.lower().add(BigDecimal.valueOf(hundredths));
      return mention(number.start(), end + 1, sum, null);
    }
    return mention(number.start(), end, share.lower(), share.upper());
  }

  /** The 半 of 三成半 or the 五 of 三成五, which no unit follows; or 0. */
  private static int hundredths(FoldedText text, int offset) {
    char c = text.at(offset);
    if (c == '半') {
      return HALF_OF_TENTH;
    }
    boolean ends =
        !NumberReader.mayBegin(text.at(offset + 1))
            && "万亿".indexOf(text.at(offset + 1)) < 0
            && Units.at(text, offset + 1) == null
            && FixedTerms.end(text, offset) < 0;
    return ends && c != '两' ? Math.max(ChineseDigits.digit(c), 0) : 0;
  }

  private static int more(FoldedText text, int offset) {
    char c = text.at(offset);
    return c == '多' || c == '余' ? offset + 1 : offset;
  }

  private static LiteralMention mention(
      int start, int end, BigDecimal share, @Nullable BigDecimal upper) {
    EntityValue value =
        upper == null
            ? new PercentValue(share)
            : new QuantityValue(share.toPlainString() + "-" + upper.toPlainString(), "%");
    return LiteralMention.plain(start, end, PERCENT, value);
  }
}
