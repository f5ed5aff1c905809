package org.civicdoc.nlp.internal.literal.date.reader;

import java.util.List;
import org.civicdoc.nlp.internal.literal.date.expression.CalendarPoint;
import org.civicdoc.nlp.internal.literal.text.FoldedText;

/** Reads days of the week into a draft: 周三, 上周末, 10月12日，星期一. */
final class WeekdayReader {

  private static final List<String> SIGNS = List.of("星期", "礼拜", "周");
  private static final int SUNDAY = 7;

  private final FoldedText text;
  private final PointDraft draft;

  WeekdayReader(FoldedText text, PointDraft draft) {
    this.text = text;
    this.draft = draft;
  }

  /** The offset behind the day of the week at an offset, or -1. */
  int read(int offset) {
    for (String sign : SIGNS) {
      int behind = text.after(sign, offset);
      int weekday = behind < 0 ? 0 : number(behind);
      if (weekday > 0 && !isWord(sign, behind)) {
        draft.weekday = weekday;
        return behind + 1;
      }
    }
    return -1;
  }

  /** 周日报, 周一年: a paper, 周 as a length. */
  private boolean isWord(String sign, int offset) {
    char next = text.at(offset + 1);
    return sign.equals("周") && (next == '报' || next == '年');
  }

  /** The offset behind the day that follows 上周, or behind 末, or {@code offset} itself. */
  int afterWeek(int offset) {
    int weekday = number(offset);
    boolean weekend = text.at(offset) == '末';
    draft.weekday = weekend ? CalendarPoint.WEEKEND : weekday;
    return weekend || weekday > 0 ? offset + 1 : offset;
  }

  /** The offset behind the day of the week that a date is told with: 10月12日，星期一. */
  int toldWith(int offset) {
    int at = text.at(offset) == ',' ? offset + 1 : text.skipSpaces(offset);
    int behind = draft.weekday > 0 ? -1 : text.after("星期", at);
    return behind > 0 && number(behind) > 0 ? behind + 1 : offset;
  }

  /** The offset behind （星期三）, which may part a date from its time of day. */
  int note(int offset) {
    if (text.at(offset) != '(') {
      return offset;
    }
    for (String sign : SIGNS) {
      int behind = text.after(sign, offset + 1);
      if (behind > 0 && number(behind) > 0 && text.at(behind + 1) == ')') {
        return behind + 2;
      }
    }
    return offset;
  }

  /** 1 for 一 to 7 for 日, or 0. */
  private int number(int offset) {
    char c = text.at(offset);
    return c == '日' || c == '天' ? SUNDAY : 1 + "一二三四五六".indexOf(c);
  }
}
