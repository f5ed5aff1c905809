package org.civicdoc.nlp.internal.literal.date.reader;

import org.civicdoc.nlp.internal.literal.date.expression.Reference;
import org.civicdoc.nlp.internal.literal.date.expression.Reference.Anchor;
import org.civicdoc.nlp.internal.literal.number.NumberReader;
import org.civicdoc.nlp.internal.literal.quantity.Units;
import org.civicdoc.nlp.internal.literal.text.Connector;
import org.civicdoc.nlp.internal.literal.text.FoldedText;

/** Reads months and days into a draft: 5月, 正月, 十月初一, 13日, 22号. */
final class MonthDayReader {

  private static final int MONTHS = 12;
  private static final int DAYS = 31;

  /** What takes a number after a month for itself: 5月12万元, 3月20余人. */
  private static final String NOT_AFTER_DAY = "万亿多余元美时点分秒年月周成届级";

  private final FoldedText text;
  private final PointDraft draft;

  MonthDayReader(FoldedText text, PointDraft draft) {
    this.text = text;
    this.draft = draft;
  }

  /** The offset behind the month at an offset, or -1. */
  int month(int offset) {
    int lunar = lunarMonth(offset);
    if (lunar > 0) {
      return lunar;
    }
    SmallNumber number = SmallNumber.read(text, offset, 1, MONTHS);
    if (number == null) {
      return -1;
    }
    int sign = text.skipSpaces(number.end());
    if (text.at(sign) != '月' || text.isDigit(offset - 1)) {
      return -1;
    }
    draft.month = Reference.absolute(number.value());
    return text.at(sign + 1) == '份' ? sign + 2 : sign + 1;
  }

  private int lunarMonth(int offset) {
    int month =
        switch (text.at(offset)) {
          case '正' -> 1;
          case '冬' -> 11;
          case '腊' -> MONTHS;
          default -> 0;
        };
    if (month > 0 && text.at(offset + 1) == '月') {
      draft.lunar = true;
      draft.month = Reference.absolute(month);
      return offset + 2;
    }
    if (text.at(offset) == '元' && text.at(offset + 1) == '月') {
      draft.month = Reference.absolute(1);
      return offset + 2;
    }
    return -1;
  }

  /**
   * The offset behind the day at an offset, or -1.
   *
   * @param afterMonth whether a month is before it, so that 日 may be left out
   */
  int day(int offset, boolean afterMonth) {
    int lunar = afterMonth ? lunarDay(offset) : -1;
    if (lunar > 0) {
      return lunar;
    }
    SmallNumber number = SmallNumber.read(text, offset, 1, DAYS);
    if (number == null || text.isDigit(offset - 1)) {
      return -1;
    }
    int sign = text.skipSpaces(number.end());
    if (isDaySign(sign)) {
      draft.day = new Reference(Anchor.ABSOLUTE, number.value());
      return sign + 1;
    }
    if (!afterMonth || !(draft.lunar || mayLackSign(number))) {
      return -1;
    }
    draft.day = Reference.absolute(number.value());
    return number.end();
  }

  private int lunarDay(int offset) {
    if (text.at(offset) != '初') {
      return -1;
    }
    SmallNumber number = SmallNumber.read(text, offset + 1, 1, 10);
    if (number == null || number.arabic()) {
      return -1;
    }
    draft.lunar = true;
    draft.day = Reference.absolute(number.value());
    return number.end();
  }

  private boolean isDaySign(int offset) {
    char c = text.at(offset);
    char next = text.at(offset + 1);
    return c == '日' ? next != '元' && next != '圆' && next != '币' : c == '号' && next != '线';
  }

  /** 八月十五, 腊月18, 10月22: the day ends where no other unit takes the number. */
  private boolean mayLackSign(SmallNumber number) {
    char next = text.at(number.end());
    if (!number.arabic()) {
      return number.value() > 10 && !isUnit(number.end());
    }
    boolean fraction = next == '.' || next == ',' || next == '%' || next == ':';
    boolean joined = Connector.end(text, number.end()) > 0;
    return !fraction && (joined || !isUnit(number.end())) && !text.isLetter(number.end());
  }

  private boolean isUnit(int offset) {
    return NumberReader.mayBegin(text.at(offset))
        || NOT_AFTER_DAY.indexOf(text.at(offset)) >= 0
        || Units.at(text, offset) != null;
  }
}
