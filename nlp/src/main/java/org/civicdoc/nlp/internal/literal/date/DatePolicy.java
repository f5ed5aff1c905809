package org.civicdoc.nlp.internal.literal.date;

import java.util.List;
import org.civicdoc.nlp.internal.literal.date.expression.CalendarPoint;
import org.civicdoc.nlp.internal.literal.date.expression.CalendarRange;
import org.civicdoc.nlp.internal.literal.date.expression.DateContent;
import org.civicdoc.nlp.internal.literal.date.expression.DateExpression;
import org.civicdoc.nlp.internal.literal.date.expression.Part;
import org.civicdoc.nlp.internal.literal.date.expression.Reference;
import org.civicdoc.nlp.internal.literal.date.expression.Shift;
import org.civicdoc.nlp.internal.literal.date.expression.TimeUnit;
import org.civicdoc.nlp.internal.literal.date.expression.Window;
import org.civicdoc.nlp.internal.literal.number.NumberReader;
import org.civicdoc.nlp.internal.literal.text.FoldedText;
import org.civicdoc.nlp.internal.text.DataFile;

/** Which of the expressions that read like dates are dates in news. */
final class DatePolicy {

  private static final int MONTHS = 12;

  private static final String EVERY = "每逢";

  /** 本次年会, 一次月全食: 次 counts what is before it. */
  private static final String COUNTS_TIMES = "本首此该每多几再上下第";

  private static final List<String> LENGTH_BEFORE =
      DataFile.words(DatePolicy.class, "length-cues.txt");

  private static final List<String> LENGTH_BEHIND =
      DataFile.words(DatePolicy.class, "length-cues-behind.txt");

  private static final List<String> LENGTH_OF_MONTHS = List.of("不足", "持续", "历时", "为期");

  private DatePolicy() {}

  static boolean accepts(FoldedText text, DateExpression date) {
    if (date.content() instanceof CalendarPoint point) {
      return acceptsPoint(text, date, point);
    }
    if (date.content() instanceof Window window) {
      return acceptsWindow(text, date, window);
    }
    if (date.content() instanceof CalendarRange && text.at(date.start()) == '前') {
      return !EventAnchor.isBehindEvent(text, date.start());
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
    if (isPartOfWord(text, date) || isWeekdayNote(text, date, point)) {
      return false;
    }
    if (point.year() != null) {
      return true;
    }
    if (point.festival() != null) {
      return FestivalPolicy.accepts(text, date);
    }
    Part part = point.part();
    Reference day = point.day();
    boolean dayAlone = day != null && day.isAbsolute() && point.month() == null;
    if (dayAlone && point.time() == null) {
      return acceptsDay(text, date);
    }
    boolean season = part != null && part.isSeason();
    boolean monthAlone = point.month() != null && point.month().isAbsolute() && day == null;
    boolean length = monthAlone && isLengthOfMonths(text, date);
    return !season && !length;
  }

  /** 本次年会, 一次月全食, 逢五, 以前年度. */
  private static boolean isPartOfWord(FoldedText text, DateExpression date) {
    char before = text.at(date.start() - 1);
    boolean counted = COUNTS_TIMES.indexOf(before) >= 0 || NumberReader.mayBegin(before);
    char first = text.at(date.start());
    return EVERY.indexOf(before) >= 0
        || (first == '前' && "以之日".indexOf(before) >= 0)
        || (text.at(date.start()) == '次' && counted);
  }

  /** （星期三） behind a date says nothing more. */
  private static boolean isWeekdayNote(FoldedText text, DateExpression date, CalendarPoint point) {
    return point.weekday() > 0 && text.at(date.start() - 1) == '(' && text.at(date.end()) == ')';
  }

  /** 15日内 and 拘留15日 are lengths of time, 12号 is the number of a house or a line. */
  private static boolean acceptsDay(FoldedText text, DateExpression date) {
    int last = date.end() - 1;
    boolean proverb = text.at(date.start()) == '一' && last == date.start() + 1;
    boolean number = text.at(last) == '号' || text.at(date.start() - 1) == '第';
    // 会议举行的|20日前, 十五日前: statutes count in words, news dates in digits.
    boolean deadline = text.at(date.end()) == '前' || text.startsWith("之前", date.end());
    boolean statute = !text.isDigit(date.start()) || text.at(date.start() - 1) == '的';
    boolean before = deadline && statute;
    return !proverb && !number && !before && !isLength(text, date);
  }

  /** 18月龄, 持续3月以上. */
  private static boolean isLengthOfMonths(FoldedText text, DateExpression date) {
    return text.at(date.end()) == '龄'
        || text.startsWith("以上", date.end())
        || LENGTH_OF_MONTHS.stream().anyMatch(cue -> text.endsWith(cue, date.start()));
  }

  private static boolean isLength(FoldedText text, DateExpression date) {
    boolean whole = text.at(date.end() - 1) == '日' && "起至".indexOf(text.at(date.end())) < 0;
    return (whole && LENGTH_BEFORE.stream().anyMatch(cue -> text.endsWith(cue, date.start())))
        || LENGTH_BEHIND.stream().anyMatch(cue -> text.startsWith(cue, date.end()));
  }

  /** 前三年 and 上两年 may be any; 前5个月 is the year so far, 届满前1个月 is not. */
  private static boolean acceptsWindow(FoldedText text, DateExpression date, Window window) {
    char first = text.at(date.start());
    boolean vague = first == '前' || first == '上' || first == '后' || first == '下';
    boolean yearSoFar =
        first == '前'
            && window.unit() == TimeUnit.MONTH
            && window.count() < MONTHS
            && text.at(date.end()) != '内'
            && !EventAnchor.isBehindEvent(text, date.start());
    return !vague || yearSoFar;
  }
}
