package org.civicdoc.nlp.internal.literal.date.expression;

import java.util.Arrays;
import org.civicdoc.nlp.internal.literal.text.FoldedText;
import org.jspecify.annotations.Nullable;

/** A third of a month: its first ten days, its second ten, and what is left. */
public enum MonthThird {
  FIRST("上旬", 1, 10),
  SECOND("中旬", 11, 20),
  LAST("下旬", 21, 31);

  private final String word;
  private final int first;
  private final int last;

  MonthThird(String word, int first, int last) {
    this.word = word;
    this.first = first;
    this.last = last;
  }

  /** The third whose word stands at an offset, or null. */
  public static @Nullable MonthThird at(FoldedText text, int offset) {
    for (MonthThird third : values()) {
      if (text.startsWith(third.word, offset)) {
        return third;
      }
    }
    return null;
  }

  /** Whether two dates are the ends of a third of a month. */
  static boolean covers(PartialDate from, PartialDate to) {
    if (from.day() == 0 || to.day() == 0 || from.month() != to.month()) {
      return false;
    }
    return Arrays.stream(values()).anyMatch(third -> third.of(from).equals(new DateSpan(from, to)));
  }

  public int length() {
    return word.length();
  }

  /** The days of a month that it stands for. */
  public DateSpan of(PartialDate month) {
    int end = Math.min(last, month.lengthOfMonth());
    return new DateSpan(
        new PartialDate(month.year(), month.month(), first, null),
        new PartialDate(month.year(), month.month(), end, null));
  }
}
