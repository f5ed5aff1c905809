package org.civicdoc.nlp.internal.literal.date.reader;

import org.civicdoc.nlp.internal.literal.date.expression.ClockTime;
import org.civicdoc.nlp.internal.literal.text.FoldedText;
import org.jspecify.annotations.Nullable;

/** Reads times of day: 17:40, 8时40分, 十一点半, 3时1刻, 7点30. */
final class ClockReader {

  private static final int LAST_HOUR = 24;
  private static final int LAST_MINUTE = 59;

  /** Lists have 三点 and 五点, hardly ten points and more. */
  private static final int FIRST_SURE_HOUR = 10;

  private static final int QUARTER = 15;
  private static final int HALF = 30;

  /** 时间, 时期, 时代 are no hours. */
  private static final String NOT_AFTER_HOUR = "间期代候任隔常段速空";

  private ClockReader() {}

  /**
   * A time and the offset behind it.
   *
   * @param exact whether it is surely a time of day: 点 with minutes, 时, or 十点; 三点 alone counts
   */
  record Clock(int end, ClockTime time, boolean exact) {}

  static @Nullable Clock read(FoldedText text, int offset) {
    SmallNumber hour = SmallNumber.read(text, offset, 0, LAST_HOUR);
    if (hour == null || text.at(offset - 1) == ':' || text.at(offset - 1) == '.') {
      return null;
    }
    if (text.at(hour.end()) == ':' && hour.arabic()) {
      return colon(text, hour);
    }
    int at = text.skipSpaces(hour.end());
    char sign = text.at(at);
    if (sign == '时' && NOT_AFTER_HOUR.indexOf(text.at(at + 1)) < 0) {
      return minutes(text, hour, at + 1, true);
    }
    return sign == '点'
        ? minutes(text, hour, text.at(at + 1) == '钟' ? at + 2 : at + 1, false)
        : null;
  }

  private static @Nullable Clock colon(FoldedText text, SmallNumber hour) {
    SmallNumber minute = twoDigits(text, hour.end() + 1);
    if (minute == null) {
      return null;
    }
    int behind = minute.end();
    SmallNumber second = text.at(behind) == ':' ? twoDigits(text, behind + 1) : null;
    int last = second == null ? behind : second.end();
    int end = text.at(last) == '时' ? last + 1 : last;
    return new Clock(end, new ClockTime(hour.value(), minute.value()), true);
  }

  private static @Nullable SmallNumber twoDigits(FoldedText text, int offset) {
    SmallNumber number = SmallNumber.read(text, offset, 0, LAST_MINUTE);
    return number != null && number.arabic() && number.end() == offset + 2 ? number : null;
  }

  private static @Nullable Clock minutes(
      FoldedText text, SmallNumber hour, int offset, boolean exact) {
    char c = text.at(offset);
    if (c == '半') {
      return new Clock(offset + 1, new ClockTime(hour.value(), HALF), true);
    }
    if (c == '整' || c == '许') {
      return new Clock(offset + 1, new ClockTime(hour.value(), 0), true);
    }
    int at = text.skipSpaces(offset);
    SmallNumber minute = SmallNumber.read(text, at, 0, LAST_MINUTE);
    if (minute == null) {
      boolean decimal = !exact && text.isDigit(offset);
      boolean sure = exact || hour.value() == 0 || hour.value() >= FIRST_SURE_HOUR;
      return decimal ? null : new Clock(offset, new ClockTime(hour.value(), 0), sure);
    }
    char sign = text.at(minute.end());
    if (sign == '刻' && minute.value() > 0 && minute.value() < 4) {
      return new Clock(
          minute.end() + 1, new ClockTime(hour.value(), minute.value() * QUARTER), true);
    }
    if (sign == '分' && text.at(minute.end() + 1) != '之') {
      int end = secondsEnd(text, minute.end() + 1);
      return new Clock(end, new ClockTime(hour.value(), minute.value()), true);
    }
    boolean bare = at == offset && minute.end() - at >= 2 && minute.value() >= 10;
    if (bare && !exact) {
      return new Clock(minute.end(), new ClockTime(hour.value(), minute.value()), true);
    }
    // 二十七点三, 24点5: a decimal fraction.
    return exact ? new Clock(offset, new ClockTime(hour.value(), 0), true) : null;
  }

  private static int secondsEnd(FoldedText text, int offset) {
    SmallNumber second = SmallNumber.read(text, offset, 0, LAST_MINUTE);
    if (second != null && text.at(second.end()) == '秒') {
      return second.end() + 1;
    }
    return text.at(offset) == '许' ? offset + 1 : offset;
  }
}
