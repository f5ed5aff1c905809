package org.civicdoc.nlp.internal.literal;

import static org.civicdoc.nlp.EntityType.QUANTITY;

import java.math.BigDecimal;
import java.util.Set;
import org.civicdoc.nlp.EntityValue.QuantityValue;
import org.civicdoc.nlp.internal.literal.number.NumberReader;
import org.civicdoc.nlp.internal.literal.number.NumberSpan;
import org.civicdoc.nlp.internal.literal.number.NumberSpanReader;
import org.civicdoc.nlp.internal.literal.number.Numeral;
import org.civicdoc.nlp.internal.literal.quantity.FixedTerms;
import org.civicdoc.nlp.internal.literal.quantity.Unit;
import org.civicdoc.nlp.internal.literal.quantity.Unit.Kind;
import org.civicdoc.nlp.internal.literal.quantity.Units;
import org.civicdoc.nlp.internal.literal.text.Connector;
import org.civicdoc.nlp.internal.literal.text.FoldedText;
import org.civicdoc.nlp.internal.literal.text.WordTrie;
import org.jspecify.annotations.Nullable;

/** Numbers with a classifier or unit: 295个, 15万辆, 480-560米, 三个, 300多名. */
final class QuantityGrammar implements LiteralGrammar {

  /** 多样, 多方, 多地: what 多 is said of follows. */
  private static final String NOT_AFTER_MORE = "样方元地功渠媒党民边式重数少为";

  /** What begins with 半 and is no half: 半径, 半成品. */
  private static final String NOT_AFTER_HALF = "径成自封开导球岛挂坡";

  /** 1米8 is 1.8米. */
  private static final Set<String> TENTHS_BEHIND = Set.of("米", "斤");

  private static final String NOT_AFTER_PLACE = "年月日号点级楼:-/%~";

  private static final String BELOW_ZERO = "零下";
  private static final Set<String> DEGREES = Set.of("℃", "摄氏度", "度");

  private static final BigDecimal LARGE = BigDecimal.valueOf(10_000);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  @Override
  public boolean mayBegin(char unit) {
    return NumberReader.mayBegin(unit);
  }

  @Override
  public @Nullable LiteralMention read(Scan scan, int offset) {
    FoldedText text = scan.text();
    // 两年零六个月: the number begins behind 零.
    char next = text.at(offset + 1);
    boolean joined = text.at(offset) == '零' && next != '点' && next != '零';
    LiteralMention cold = text.startsWith(BELOW_ZERO, offset) ? belowZero(scan, offset) : null;
    return cold != null ? cold : readNumber(scan, joined ? offset + 1 : offset);
  }

  /** 零下12.3℃. */
  private static @Nullable LiteralMention belowZero(Scan scan, int offset) {
    NumberSpan number = scan.numberAt(offset + BELOW_ZERO.length());
    WordTrie.Match<Unit> match = number == null ? null : Units.at(scan.text(), number.end());
    boolean degrees = match != null && DEGREES.contains(match.value().word());
    return number == null || match == null || !degrees || number.upper() != null
        ? null
        : quantity(
            offset,
            match.end(),
            number.times(BigDecimal.ONE.negate()).asText(),
            match.value().word());
  }

  private static @Nullable LiteralMention readNumber(Scan scan, int offset) {
    FoldedText text = scan.text();
    boolean possible = NumberReader.mayBegin(text.at(offset)) && mayStandAt(text, offset);
    NumberSpan number = possible ? scan.numberAt(offset) : null;
    if (number == null) {
      return null;
    }
    int behind = text.skipSpaces(more(text, number.end()));
    boolean large = number.last().unit().compareTo(LARGE) >= 0;
    WordTrie.Match<Unit> match = large ? Units.ofLarge(text, behind) : Units.at(text, behind);
    // 一百几十席 is torn.
    boolean torn = number.indefinite() && NumberReader.mayBegin(text.at(offset - 1));
    LiteralMention term =
        match == null || torn || number.indefinite() ? null : term(text, number, match);
    if (match == null || torn || (term == null && !isCounted(text, number, match))) {
      return null;
    }
    if (QuantityPolicy.isYear(number, match.value())
        || QuantityPolicy.continuesOrdinals(text, offset, match.value())) {
      return null;
    }
    LiteralMention mention = term == null ? mention(text, number, behind, match) : term;
    return FixedTerms.end(text, offset) >= mention.end() ? null : mention;
  }

  /** 三年六个月, 两年零三个月, as sentences of courts are: so many months. */
  private static @Nullable LiteralMention term(
      FoldedText text, NumberSpan years, WordTrie.Match<Unit> match) {
    boolean whole = match.value().word().equals("年") && years.upper() == null;
    int from = "零又".indexOf(text.at(match.end())) >= 0 ? match.end() + 1 : match.end();
    boolean possible = whole && NumberReader.mayBegin(text.at(from)) && text.at(from) != '-';
    Numeral months = possible ? NumberReader.read(text, from) : null;
    boolean counted = months != null && months.upper() == null && months.intValue() > 0;
    if (months == null || !counted || months.value().compareTo(MONTHS) >= 0) {
      return null;
    }
    WordTrie.Match<Unit> unit = Units.at(text, months.end());
    if (unit == null || !unit.value().word().equals("个月")) {
      return null;
    }
    BigDecimal all = years.lower().multiply(MONTHS).add(months.value());
    return quantity(years.start(), unit.end(), all.toPlainString(), unit.value().word());
  }

  private static LiteralMention mention(
      FoldedText text, NumberSpan number, int behind, WordTrie.Match<Unit> match) {
    int end = perEnd(text, match);
    if (number.indefinite()) {
      return LiteralMention.plain(number.start(), end, QUANTITY, null);
    }
    String unit = text.substring(behind, end);
    NumberSpan range = unitAtBothEnds(text, number, end, unit);
    if (range != null) {
      return quantity(range.start(), range.end() + unit.length(), range.asText(), unit);
    }
    if (unit.startsWith("个半") && number.upper() == null) {
      NumberSpan half = NumberSpanReader.single(withHalf(number.last()));
      return quantity(number.start(), end, half.asText(), "个" + unit.substring(2));
    }
    if (unit.startsWith("个多")) {
      return quantity(number.start(), end, number.asText(), "个" + unit.substring(2));
    }
    if (number.upper() == null && isHalf(text, end, match.value())) {
      NumberSpan half = NumberSpanReader.single(withHalf(number.last()));
      return quantity(number.start(), end + 1, half.asText(), unit);
    }
    Numeral place =
        number.upper() == null && TENTHS_BEHIND.contains(unit) ? place(text, end) : null;
    if (place != null) {
      BigDecimal sum = number.lower().add(place.value().movePointLeft(1));
      return quantity(number.start(), place.end(), sum.toPlainString(), unit);
    }
    return quantity(number.start(), moreBehind(text, end, match.value()), number.asText(), unit);
  }

  /** 一年半, 3斤半; 1米半径 has none. */
  private static boolean isHalf(FoldedText text, int offset, Unit unit) {
    boolean measured = unit.kind() == Kind.DURATION || unit.kind() == Kind.MEASURE;
    return measured
        && text.at(offset) == '半'
        && (unit.kind() == Kind.DURATION || NOT_AFTER_HALF.indexOf(text.at(offset + 1)) < 0);
  }

  /** One digit at an offset that counts nothing, or null: 1米|8. */
  private static @Nullable Numeral place(FoldedText text, int offset) {
    Numeral digit = NumberReader.mayBegin(text.at(offset)) ? NumberReader.read(text, offset) : null;
    int behind = offset + 1;
    boolean single =
        digit != null
            && digit.end() == behind
            && digit.value().signum() > 0
            && digit.value().compareTo(BigDecimal.TEN) < 0;
    boolean alone =
        !text.isLetter(behind)
            && NOT_AFTER_PLACE.indexOf(text.at(behind)) < 0
            && Units.at(text, behind) == null;
    return single && alone ? digit : null;
  }

  /** 两年多, 三米多; 三年多次 counts times. */
  private static int moreBehind(FoldedText text, int end, Unit unit) {
    boolean measured = unit.kind() != Kind.CLASSIFIER;
    boolean more = text.at(end) == '多' && NOT_AFTER_MORE.indexOf(text.at(end + 1)) < 0;
    return measured && more && Units.at(text, end + 1) == null ? end + 1 : end;
  }

  private static LiteralMention quantity(int start, int end, String number, String unit) {
    return LiteralMention.plain(start, end, QUANTITY, new QuantityValue(number, unit));
  }

  /** No ordinals (第三个), no parts of names (PM2.5) or of longer numbers (3.1.2). */
  private static boolean mayStandAt(FoldedText text, int offset) {
    char before = text.at(offset - 1);
    return before != '第'
        && before != '廿'
        && before != '+'
        && (before != '.' || text.isBehindListNumber(offset))
        && text.at(offset) != '.'
        && before != '/'
        && !text.isLetter(offset - 1);
  }

  private static boolean isCounted(FoldedText text, NumberSpan number, WordTrie.Match<Unit> match) {
    Kind kind = match.value().kind();
    boolean measure = kind == Kind.MEASURE || kind == Kind.LATIN;
    if (number.last().isArabic()) {
      return kind != Kind.SCORE || isPrecise(number.last().value());
    }
    if (kind == Kind.SCORE) {
      return false;
    }
    return (measure || !QuantityPolicy.isArticle(text, number, match))
        && !QuantityPolicy.isTerm(text, number, match);
  }

  /** 12.5点 and 492分 are no times. */
  private static boolean isPrecise(BigDecimal number) {
    return number.scale() > 0 || number.compareTo(HUNDRED) >= 0;
  }

  private static int more(FoldedText text, int offset) {
    char c = text.at(offset);
    return c == '多' || c == '余' || c == '来' ? offset + 1 : offset;
  }

  /** 微克/立方米, 公里/小时, mg/100ml: a rate is one unit. */
  private static int perEnd(FoldedText text, WordTrie.Match<Unit> match) {
    if (text.at(match.end()) != '/') {
      return match.end();
    }
    WordTrie.Match<Unit> per = Units.at(text, text.digitsEnd(match.end() + 1));
    return per == null ? match.end() : per.end();
  }

  /** 5公里至8公里: the same unit at both ends. */
  private static @Nullable NumberSpan unitAtBothEnds(
      FoldedText text, NumberSpan number, int end, String unit) {
    int joined = Connector.end(text, end);
    if (joined < 0 || number.upper() != null) {
      return null;
    }
    Numeral second = NumberReader.read(text, joined);
    boolean same = second != null && second.upper() == null && text.startsWith(unit, second.end());
    NumberSpan range = second == null ? null : NumberSpanReader.join(number.last(), second);
    return same && range != null && range.upper() != null ? range : null;
  }

  private static Numeral withHalf(Numeral n) {
    return new Numeral(
        n.start(), n.end(), n.value().add(HALF), null, n.script(), n.unit(), n.indefinite());
  }
}
