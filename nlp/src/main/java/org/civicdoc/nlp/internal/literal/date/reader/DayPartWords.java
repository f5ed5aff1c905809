package org.civicdoc.nlp.internal.literal.date.reader;

import org.civicdoc.nlp.internal.literal.date.expression.DayPart;
import org.civicdoc.nlp.internal.literal.text.FoldedText;
import org.civicdoc.nlp.internal.literal.text.WordTrie;
import org.jspecify.annotations.Nullable;

/** Words for parts of the day. */
final class DayPartWords {

  private static final WordTrie<DayPart> WORDS =
      DateWords.load("day-parts.tsv", row -> DayPart.valueOf(row.get(0)));

  /** 早稻, 晚会: 早 and 晚 alone begin other words. */
  private static final String NOT_AFTER_SINGLE = "餐稻报会些已在就期宴熟婚育年辈上霞";

  private DayPartWords() {}

  static boolean begins(char unit) {
    return WORDS.begins(unit);
  }

  static boolean begins(char unit, char next) {
    return WORDS.begins(unit, next);
  }

  /** The part of the day named at an offset, or null. */
  static WordTrie.@Nullable Match<DayPart> at(FoldedText text, int offset) {
    WordTrie.Match<DayPart> match = WORDS.longest(text, offset);
    boolean single = match != null && match.end() - offset == 1;
    return single && NOT_AFTER_SINGLE.indexOf(text.at(offset + 1)) >= 0 ? null : match;
  }
}
