package org.civicdoc.nlp.internal.literal.date.reader;

import org.civicdoc.nlp.internal.literal.date.expression.TimeUnit;
import org.civicdoc.nlp.internal.literal.text.FoldedText;
import org.civicdoc.nlp.internal.literal.text.WordTrie;
import org.jspecify.annotations.Nullable;

/** Words for units of time. */
final class UnitWords {

  private static final WordTrie<TimeUnit> WORDS =
      DateWords.load("time-units.tsv", row -> TimeUnit.valueOf(row.get(0)));

  private UnitWords() {}

  static WordTrie.@Nullable Match<TimeUnit> at(FoldedText text, int offset) {
    return WORDS.longest(text, offset);
  }
}
