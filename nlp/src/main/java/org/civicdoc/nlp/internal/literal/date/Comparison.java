package org.civicdoc.nlp.internal.literal.date;

import java.util.List;
import org.civicdoc.nlp.internal.literal.date.expression.DateExpression;
import org.civicdoc.nlp.internal.literal.text.FoldedText;
import org.civicdoc.nlp.internal.text.DataFile;

/** Tells dates that something is compared with: 比上年同期, 与去年相比, 在2019年的基础上. */
final class Comparison {

  private static final int REACH = 16;
  private static final String CLAUSE_MARKS = ",。;:!?\n";
  private static final String NONE = "-";

  private static final List<Frame> FRAMES =
      DataFile.rows(Comparison.class, "comparison-frames.tsv").stream().map(Frame::of).toList();

  private Comparison() {}

  /** Whether the date is what is compared with, which the text does not go on to tell of. */
  static boolean isBasis(FoldedText text, DateExpression date) {
    return FRAMES.stream().anyMatch(frame -> frame.surrounds(text, date));
  }

  /** The words right before a date, of which one must stand there, and those behind it. */
  private record Frame(List<String> before, List<String> behind) {

    static Frame of(List<String> row) {
      return new Frame(words(row.get(0)), words(row.get(1)));
    }

    private static List<String> words(String column) {
      return column.equals(NONE) ? List.of() : List.of(column.split(" "));
    }

    boolean surrounds(FoldedText text, DateExpression date) {
      boolean opens = before.stream().anyMatch(word -> text.endsWith(word, date.start()));
      return opens && (behind.isEmpty() || closes(text, date.end()));
    }

    private boolean closes(FoldedText text, int offset) {
      int end = offset;
      while (end - offset < REACH
          && end < text.length()
          && CLAUSE_MARKS.indexOf(text.at(end)) < 0) {
        end++;
      }
      String rest = text.substring(offset, end);
      return behind.stream().anyMatch(rest::contains);
    }
  }
}
