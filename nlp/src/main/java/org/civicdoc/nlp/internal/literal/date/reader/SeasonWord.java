package org.civicdoc.nlp.internal.literal.date.reader;

import org.civicdoc.nlp.internal.literal.date.expression.Part;
import org.civicdoc.nlp.internal.literal.date.expression.Reference;
import org.civicdoc.nlp.internal.literal.date.expression.Reference.Anchor;
import org.civicdoc.nlp.internal.literal.text.FoldedText;
import org.civicdoc.nlp.internal.literal.text.WordTrie;
import org.jspecify.annotations.Nullable;

/**
 * A season of a year near the present one: 今春, 去冬. Two may follow each other: 今冬明春.
 *
 * @param year the year
 * @param season the season
 */
record SeasonWord(Reference year, Part season) {

  private static final WordTrie<SeasonWord> WORDS =
      DateWords.load(
          "season-words.tsv",
          row -> {
            int code = Integer.parseInt(row.get(1));
            Reference year = new Reference(Anchor.PUBLICATION, Integer.parseInt(row.get(0)));
            return new SeasonWord(year, new Part(code, code));
          });

  static boolean begins(char unit) {
    return WORDS.begins(unit);
  }

  static boolean begins(char unit, char next) {
    return WORDS.begins(unit, next);
  }

  /** The word at an offset, or null. */
  static WordTrie.@Nullable Match<SeasonWord> at(FoldedText text, int offset) {
    return WORDS.longest(text, offset);
  }
}
