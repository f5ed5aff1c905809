package org.civicdoc.nlp.internal.literal.date;

import java.util.List;
import org.civicdoc.nlp.internal.literal.number.NumberReader;
import org.civicdoc.nlp.internal.literal.text.FoldedText;
import org.civicdoc.nlp.internal.literal.text.WordTable;

/** Which of the expressions that read like dates are dates in news. */
final class DatePolicy {

  private static final String EVERY = "每逢";

  /** 本次年会, 一次月全食: 次 counts what is before it. */
  private static final String COUNTS_TIMES = "本首此该每多几再上下第";

  private static final List<String> LENGTHS = WordTable.words(DatePolicy.class, "length-cues.txt");

  private static final String NOT_AFTER_DAY = "游均";

  private DatePolicy() {}

  static boolean accepts(FoldedText text, DateExpression date) {
    if (date.content() instanceof CalendarPoint point) {
      return acceptsPoint(text, date, point);
    }
    if (date.content() instanceof Window window) {
      return acceptsWindow(text, date, window);
    }
    boolean shortShift =
        date.content() instanceof Shift shift && shift.unit().compareTo(TimeUnit.HOUR) >= 0;
    return !shortShift;
  }

  /** 每年3月5日 is a date of no year. */
  static boolean recurs(FoldedText text, int offset) {
    return text.endsWith("每年", offset)
        || text.endsWith("每年的", offset)
        || text.endsWith("每月", offset);
  }

  /** 周一至周五 is every week. */
  static boolean recurs(DateContent content) {
    return content instanceof CalendarRange range
        && range.from().weekday() > 0
        && range.from().week() == null;
  }

  private static boolean acceptsPoint(FoldedText text, DateExpression date, CalendarPoint point) {
    char next = text.at(date.end());
    if (EVERY.indexOf(text.at(date.start() - 1)) >= 0) {
      return false;
    }
    char before = text.at(date.start() - 1);
    boolean times =
        text.at(date.start()) == '次'
            && (COUNTS_TIMES.indexOf(before) >= 0 || NumberReader.mayBegin(before));
    boolean season = point.part() != null && point.part().isSeason() && point.year() == null;
    if (times || season) {
      return false;
    }
    boolean note = point.weekday() > 0 && text.at(date.start() - 1) == '(' && next == ')';
    if (note) {
      return false;
    }
    boolean festivalAlone = point.festival() != null && point.year() == null;
    if (festivalAlone) {
      return FestivalPolicy.accepts(text, date);
    }
    boolean dayAlone = point.day() != null && point.month() == null && point.year() == null;
    if (dayAlone && point.day() != null && point.day().isAbsolute() && point.time() == null) {
      return acceptsDay(text, date, next);
    }
    boolean monthAlone = point.month() != null && point.year() == null && point.day() == null;
    return !(monthAlone && next == '龄');
  }

  /** 15日内 is a length of time, 12号 a number of a house or a line. */
  private static boolean acceptsDay(FoldedText text, DateExpression date, char next) {
    boolean length =
        next == '内'
            || text.startsWith("之内", date.end())
            || LENGTHS.stream().anyMatch(cue -> text.endsWith(cue, date.start()))
            || text.startsWith("以内", date.end())
            || text.startsWith("以上", date.end());
    int last = date.end() - 1;
    boolean proverb = text.at(date.start()) == '一' && last == date.start() + 1;
    boolean number = proverb || text.at(last) == '号' || text.at(date.start() - 1) == '第';
    return !length && !number && NOT_AFTER_DAY.indexOf(next) < 0;
  }

  /** 前三年 and 上两年 may be any; 前5个月 is the year so far. */
  private static boolean acceptsWindow(FoldedText text, DateExpression date, Window window) {
    char first = text.at(date.start());
    boolean vague = first == '前' || first == '上' || first == '后' || first == '下';
    boolean yearSoFar = first == '前' && window.unit() == TimeUnit.MONTH;
    return !vague || yearSoFar;
  }
}
