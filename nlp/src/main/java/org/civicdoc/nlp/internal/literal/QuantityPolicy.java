package org.civicdoc.nlp.internal.literal;

import java.math.BigDecimal;
import org.civicdoc.nlp.internal.literal.number.NumberReader;
import org.civicdoc.nlp.internal.literal.number.NumberSpan;
import org.civicdoc.nlp.internal.literal.quantity.Unit;
import org.civicdoc.nlp.internal.literal.text.FoldedText;
import org.civicdoc.nlp.internal.literal.text.WordTrie;

/** Tells Chinese numerals that count from those of articles, names and slogans. */
final class QuantityPolicy {

  /** A quotation this short is a name or slogan, not speech. */
  private static final int SLOGAN_LENGTH = 20;

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final int MOST_ORDINALS = 8;
  private static final int LONGEST_ORDINAL = 6;

  private static final String[] PLANS = {"行动", "计划", "规划", "攻坚", "方案", "滚动", "任期", "制"};
  private static final String[] MEETINGS = {"会议", "全会", "全体", "代表大会"};
  private static final String TERM = "刑役期限";
  private static final String PEOPLE = "人名位字";
  private static final String HELD = "开行展织了办过";

  private QuantityPolicy() {}

  /** 一个, 一次, 一场 stand for the article a; 二次 is the second time, for two are 两次. */
  static boolean isArticle(FoldedText text, NumberSpan number, WordTrie.Match<Unit> match) {
    Unit unit = match.value();
    boolean single = number.upper() == null && number.end() - number.start() == 1;
    boolean second =
        text.at(number.start()) == '二'
            && unit.kind() == Unit.Kind.CLASSIFIER
            && PEOPLE.indexOf(unit.word().charAt(0)) < 0;
    String word = unit.word();
    boolean half = text.at(match.end()) == '半' || word.startsWith("个半");
    boolean more = text.at(number.end()) == '多' || word.startsWith("个多");
    boolean one = number.lower().compareTo(BigDecimal.ONE) == 0 && !half && !more;
    // 有期徒刑|一年, 期限|一个月.
    boolean term =
        unit.kind() == Unit.Kind.DURATION && TERM.indexOf(text.at(number.start() - 1)) >= 0;
    return single && !term && (one || second);
  }

  /** 2018至2022年 are years even where no date can be read. */
  static boolean isYear(NumberSpan number, Unit unit) {
    boolean whole = number.last().isArabic() && unit.word().equals("年");
    int year = whole ? number.last().intValue() : -1;
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  /** Terms of office, plans, numbered meetings, slogans. */
  static boolean isTerm(FoldedText text, NumberSpan number, WordTrie.Match<Unit> match) {
    String unit = match.value().word();
    if (unit.equals("年") && anyAt(text, match.end(), PLANS)) {
      return true;
    }
    boolean meeting = unit.equals("次") && anyAt(text, match.end(), MEETINGS);
    boolean ordinal = meeting && text.at(number.start()) != '两';
    if (ordinal && HELD.indexOf(text.at(number.start() - 1)) < 0) {
      return true;
    }
    return isInSlogan(text, number);
  }

  /** 第三条、|四条 and 第三、|四条 are ordinals, too. */
  static boolean continuesOrdinals(FoldedText text, int start, Unit unit) {
    int at = start;
    for (int i = 0; i < MOST_ORDINALS && "、和至到-".indexOf(text.at(at - 1)) >= 0; i++) {
      int end = at - 1;
      int number = text.endsWith(unit.word(), end) ? end - unit.word().length() : end;
      at = number;
      while (number - at < LONGEST_ORDINAL && isOrdinalDigit(text.at(at - 1))) {
        at--;
      }
      if (at == number) {
        return false;
      }
      if (text.at(at - 1) == '第') {
        return true;
      }
    }
    return false;
  }

  private static boolean isOrdinalDigit(char c) {
    return NumberReader.mayBegin(c) && "负-几数.".indexOf(c) < 0;
  }

  private static boolean anyAt(FoldedText text, int offset, String[] words) {
    for (String word : words) {
      if (text.startsWith(word, offset)) {
        return true;
      }
    }
    return false;
  }

  /** “一淀、三带、九片”: numerals in a short quotation. */
  private static boolean isInSlogan(FoldedText text, NumberSpan number) {
    int from = number.start();
    while (from > 0 && number.start() - from < SLOGAN_LENGTH && !isQuote(text.at(from - 1))) {
      from--;
    }
    if (text.at(from - 1) != '“') {
      return false;
    }
    int to = number.end();
    while (to - from <= SLOGAN_LENGTH
        && text.at(to) != FoldedText.OUTSIDE
        && !isQuote(text.at(to))) {
      to++;
    }
    return text.at(to) == '”';
  }

  private static boolean isQuote(char c) {
    return c == '“' || c == '”' || c == '\n';
  }
}
