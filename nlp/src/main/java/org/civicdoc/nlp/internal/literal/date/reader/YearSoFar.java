package org.civicdoc.nlp.internal.literal.date.reader;

import org.civicdoc.nlp.internal.literal.date.expression.CalendarRange;
import org.civicdoc.nlp.internal.literal.date.expression.DateExpression;
import org.civicdoc.nlp.internal.literal.date.expression.Reference;
import org.civicdoc.nlp.internal.literal.date.expression.TimeUnit;
import org.civicdoc.nlp.internal.literal.text.FoldedText;
import org.jspecify.annotations.Nullable;

/** Reads the year from its first month on: 前11个月, 头两个月, 前三个季度, 今年前10月. */
final class YearSoFar {

  private static final int MONTHS = 12;
  private static final int MONTHS_OF_QUARTER = 3;

  private YearSoFar() {}

  /** The months at an offset, or null; {@code year} is what is named right before, or null. */
  static @Nullable DateExpression read(FoldedText text, int offset, @Nullable Reference year) {
    boolean first = text.at(offset) == '头' && (year != null || !text.isHan(offset - 1));
    if (text.at(offset) != '前' && !first) {
      return null;
    }
    Duration length = Duration.read(text, offset + 1);
    int months = length == null ? 0 : months(length);
    int end = length == null ? -1 : length.end();
    if (length == null && (year != null || !text.isHan(offset - 1))) {
      SmallNumber number = SmallNumber.read(text, offset + 1, 2, MONTHS);
      months = number == null ? 0 : number.value();
      end = number == null ? -1 : monthSign(text, number.end());
    }
    if (months < 2 || months > MONTHS || end < 0) {
      return null;
    }
    PointDraft from = new PointDraft();
    from.year = year;
    from.month = Reference.absolute(1);
    PointDraft to = new PointDraft();
    to.month = Reference.absolute(months);
    return new DateExpression(offset, end, new CalendarRange(from.point(), to.point()));
  }

  private static int months(Duration length) {
    if (length.unit() == TimeUnit.QUARTER) {
      return length.count() < 2 ? 0 : length.count() * MONTHS_OF_QUARTER;
    }
    return length.unit() == TimeUnit.MONTH ? length.count() : 0;
  }

  /** The offset behind 月 or 月份 that no day follows, or -1. */
  private static int monthSign(FoldedText text, int offset) {
    if (text.at(offset) != '月' || SmallNumber.read(text, offset + 1) != null) {
      return -1;
    }
    return text.at(offset + 1) == '份' ? offset + 2 : offset + 1;
  }
}
