package org.civicdoc.nlp.internal.literal.number;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.civicdoc.nlp.internal.literal.quantity.Unit;
import org.civicdoc.nlp.internal.literal.quantity.Units;
import org.civicdoc.nlp.internal.literal.text.Connector;
import org.civicdoc.nlp.internal.literal.text.FoldedText;
import org.civicdoc.nlp.internal.literal.text.WordTrie;
import org.civicdoc.nlp.internal.text.DataFile;

/** Tells a minus (净利润-3.5亿元, 气温-5℃) from a dash that joins (苏-27, 5万-10万元, A-3栋). */
final class MinusSign {

  /** Verbs that a signed number follows. */
  private static final String VERBS = "为是于到达至";

  /** What a dash lists amounts of: 一等奖-3000元, 起付线-5万元. */
  private static final List<String> LISTED = DataFile.words(MinusSign.class, "listed-amounts.txt");

  /** Signs behind a number that are no classifiers: 3月-5元, 5万-10万元. */
  private static final String SIGNS = "元年月日号时分季";

  private static final int LONGEST_UNIT = 4;
  private static final BigDecimal LARGE = BigDecimal.valueOf(10_000);
  private static final WordTrie<Boolean> SIGNED = WordTrie.of(load());

  private MinusSign() {}

  private static Map<String, Boolean> load() {
    Map<String, Boolean> words = new HashMap<>();
    DataFile.words(MinusSign.class, "signed-units.txt").forEach(word -> words.put(word, true));
    return words;
  }

  /** Whether the dash at an offset, before a number, is a minus. */
  static boolean standsAt(FoldedText text, int dash) {
    char before = text.at(dash - 1);
    if (!text.isHan(dash - 1)) {
      return !text.isDigit(dash - 1) && !text.isLetter(dash - 1) && before != '-';
    }
    ArabicReader.Digits share = ArabicReader.read(text, dash + 1);
    if (VERBS.indexOf(before) >= 0 || (share != null && text.at(share.end()) == '%')) {
      return true;
    }
    return LISTED.stream().noneMatch(word -> text.endsWith(word, dash))
        && !isBehindNumber(text, dash)
        && isMeasured(text, dash + 1);
  }

  /** 5公里-3公里, 三-5亿元: the dash joins two numbers. */
  private static boolean isBehindNumber(FoldedText text, int dash) {
    for (int at = dash - 1; at >= dash - 1 - LONGEST_UNIT; at--) {
      if (isDigit(text, at)) {
        boolean sign = at + 2 == dash && SIGNS.indexOf(text.at(at + 1)) >= 0;
        WordTrie.Match<Unit> unit = Units.at(text, at + 1);
        return at + 1 == dash || sign || (unit != null && unit.end() == dash);
      }
    }
    return false;
  }

  private static boolean isDigit(FoldedText text, int offset) {
    char c = text.at(offset);
    return text.isDigit(offset)
        || ChineseDigits.digit(c) >= 0
        || ChineseDigits.smallUnit(c) > 0
        || ChineseDigits.bigUnit(c) > 0;
  }

  /** Whether a number with a unit of measure begins at an offset, or a range of two. */
  private static boolean isMeasured(FoldedText text, int offset) {
    Numeral numeral = text.isDigit(offset) ? new NumeralParser(text, offset).parse() : null;
    if (numeral == null) {
      return false;
    }
    boolean large = numeral.unit().compareTo(LARGE) >= 0 && !text.isHan(numeral.end());
    int second = Connector.end(text, numeral.end());
    ArabicReader.Digits other =
        second < 0 ? null : ArabicReader.read(text, text.at(second) == '-' ? second + 1 : second);
    return large
        || isUnit(text, numeral.end())
        || (other != null && isUnit(text, text.skipSpaces(other.end())));
  }

  private static boolean isUnit(FoldedText text, int offset) {
    int at = text.skipSpaces(offset);
    WordTrie.Match<Unit> unit = Units.at(text, at);
    boolean measure =
        unit != null
            && (unit.value().kind() == Unit.Kind.MEASURE || unit.value().kind() == Unit.Kind.LATIN);
    return measure || SIGNED.longest(text, at) != null;
  }
}
