package org.civicdoc.nlp.internal.literal.date;

import java.util.List;
import org.civicdoc.nlp.internal.literal.text.FoldedText;
import org.civicdoc.nlp.internal.literal.text.WordTable;

/** Tells from the words around a date that it was still to come when the text was published. */
final class FutureCue {

  private static final int REACH = 12;
  private static final String CLAUSE_MARKS = ",。;:!?\n";
  private static final List<String> BEFORE = WordTable.words(FutureCue.class, "future-cues.txt");

  private FutureCue() {}

  static boolean standsAround(FoldedText text, DateExpression date) {
    boolean deadline = text.at(date.end()) == '前' || text.startsWith("之前", date.end());
    return deadline || announced(text, date.start());
  }

  private static boolean announced(FoldedText text, int offset) {
    int from = offset;
    while (from > 0 && offset - from < REACH && CLAUSE_MARKS.indexOf(text.at(from - 1)) < 0) {
      from--;
    }
    String before = text.substring(from, offset);
    return BEFORE.stream().anyMatch(before::contains);
  }
}
