package org.civicdoc.nlp.internal.literal.date.resolver;

import java.util.List;
import org.civicdoc.nlp.internal.literal.date.expression.CalendarPoint;
import org.civicdoc.nlp.internal.literal.date.expression.DateExpression;
import org.civicdoc.nlp.internal.literal.date.reader.RangeReader;
import org.civicdoc.nlp.internal.literal.text.FoldedText;
import org.civicdoc.nlp.internal.text.DataFile;
import org.jspecify.annotations.Nullable;

/**
 * What the title of a text tells of its dates: the year that it is about, and whether it is a plan,
 * whose dates are mostly still to come, or a notice, whose may be.
 *
 * @param isPlan whether the text is a plan: 立法工作计划, 活动方案, 工作要点
 * @param isNotice whether it is a notice: 公告, 关于…的通知, 招生简章
 * @param year the year that its title names without a month, or null
 */
public record TextTitle(boolean isPlan, boolean isNotice, @Nullable Integer year) {

  public static final TextTitle NONE = new TextTitle(false, false, null);

  private static final int LONGEST = 80;
  private static final int YEAR = 4;
  private static final List<String> KINDS = DataFile.words(TextTitle.class, "plan-kinds.txt");
  private static final List<String> NOTICES = DataFile.words(TextTitle.class, "notice-kinds.txt");
  private static final List<String> AROUND = DataFile.words(TextTitle.class, "plan-covers.txt");

  /** Reads the first line of a text. */
  static TextTitle of(FoldedText text) {
    int start = 0;
    while (text.at(start) == '\n' || text.at(start) == ' ') {
      start++;
    }
    int end = lineEnd(text, start);
    if (end - start > LONGEST) {
      return NONE;
    }
    int last = withoutCover(text, end);
    boolean plan = KINDS.stream().anyMatch(kind -> text.endsWith(kind, last));
    boolean notice = NOTICES.stream().anyMatch(kind -> text.endsWith(kind, end));
    return new TextTitle(plan, notice, year(text, start, last));
  }

  private static int lineEnd(FoldedText text, int start) {
    int end = start;
    while (end < text.length() && end - start <= LONGEST && text.at(end) != '\n') {
      end++;
    }
    return end;
  }

  /** Where 计划 ends in 关于印发《…计划（试行）》的通知. */
  private static int withoutCover(FoldedText text, int end) {
    int last = end;
    for (int i = 0; i < AROUND.size(); i++) {
      String cover = AROUND.get(i);
      if (text.endsWith(cover, last)) {
        last -= cover.length();
        i = -1;
      }
    }
    return last;
  }

  private static @Nullable Integer year(FoldedText text, int start, int end) {
    for (int i = start; i < end; i++) {
      boolean year = text.digitsEnd(i) == i + YEAR && !text.isDigit(i - 1);
      DateExpression date = year ? RangeReader.read(text, i) : null;
      if (date != null) {
        boolean whole =
            date.content() instanceof CalendarPoint point
                && point.year() != null
                && point.month() == null
                && point.part() == null
                && point.festival() == null;
        return whole ? Integer.valueOf(text.substring(i, i + YEAR)) : null;
      }
    }
    return null;
  }
}
