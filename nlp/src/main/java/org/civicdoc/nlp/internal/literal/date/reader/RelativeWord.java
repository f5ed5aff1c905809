package org.civicdoc.nlp.internal.literal.date.reader;

import java.util.List;
import org.civicdoc.nlp.internal.literal.date.expression.DayPart;
import org.civicdoc.nlp.internal.literal.date.expression.Reference;
import org.civicdoc.nlp.internal.literal.date.expression.Reference.Anchor;
import org.civicdoc.nlp.internal.literal.text.FoldedText;
import org.civicdoc.nlp.internal.literal.text.WordTrie;
import org.jspecify.annotations.Nullable;

/**
 * A word such as 去年, 当天, 昨晚.
 *
 * @param field what it names
 * @param reference which one
 * @param dayPart the part of the day, or null
 */
record RelativeWord(Field field, Reference reference, @Nullable DayPart dayPart) {

  /** What a relative word names. */
  enum Field {
    /** 去年. */
    YEAR,
    /** 本月. */
    MONTH,
    /** 昨天. */
    DAY,
    /** 上周. */
    WEEK,
    /** 本季度. */
    QUARTER
  }

  private static final WordTrie<RelativeWord> WORDS =
      DateWords.load("relative-words.tsv", RelativeWord::of);

  private static RelativeWord of(List<String> row) {
    Anchor anchor = Anchor.valueOf(row.get(1));
    DayPart part = row.get(3).equals("-") ? null : DayPart.valueOf(row.get(3));
    Reference reference = new Reference(anchor, Integer.parseInt(row.get(2)));
    return new RelativeWord(Field.valueOf(row.get(0)), reference, part);
  }

  static boolean begins(char unit) {
    return WORDS.begins(unit);
  }

  static boolean begins(char unit, char next) {
    return WORDS.begins(unit, next);
  }

  /** The word at an offset, or null. */
  static WordTrie.@Nullable Match<RelativeWord> at(FoldedText text, int offset) {
    WordTrie.Match<RelativeWord> match = WORDS.longest(text, offset);
    return match == null || RelativeWordBorders.meetIn(text, offset) ? null : match;
  }
}
