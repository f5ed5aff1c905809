package org.civicdoc.nlp.internal.literal.date.reader;

import org.civicdoc.nlp.internal.literal.date.expression.DateExpression;
import org.civicdoc.nlp.internal.literal.date.expression.Shift;
import org.civicdoc.nlp.internal.literal.date.expression.TimeUnit;
import org.civicdoc.nlp.internal.literal.date.expression.Window;
import org.civicdoc.nlp.internal.literal.text.FoldedText;
import org.jspecify.annotations.Nullable;

/** Reads lengths of time bound to a date: 近三年, 未来两天, 三年以来, 十年来, 三天后, 五年前. */
final class WindowReader {

  private static final String[] PAST = {"最近", "过去", "近", "前", "上", "此前", "之前"};
  private static final String[] FUTURE = {"未来", "今后", "后", "之后", "接下来", "下"};
  private static final String[] SINCE = {"以来", "来"};
  private static final String[] LATER = {"之后", "以后", "后"};
  private static final String[] EARLIER = {"之前", "以前", "前"};

  private WindowReader() {}

  static boolean begins(char unit) {
    return "最过近前上此之未今后接下".indexOf(unit) >= 0;
  }

  /** Whether a word of two units or more begins so; one of one unit has a number behind it. */
  static boolean begins(char unit, char next) {
    return switch (unit) {
      case '最' -> next == '近';
      case '过' -> next == '去';
      case '此', '之' -> next == '前' || next == '后';
      case '未' -> next == '来';
      case '今' -> next == '后';
      case '接' -> next == '下';
      default -> false;
    };
  }

  static @Nullable DateExpression read(FoldedText text, int offset) {
    DateExpression past = directed(text, offset, PAST, false);
    if (past != null) {
      return past;
    }
    DateExpression future = directed(text, offset, FUTURE, true);
    return future == null ? followed(text, offset) : future;
  }

  private static @Nullable DateExpression directed(
      FoldedText text, int offset, String[] words, boolean future) {
    for (String word : words) {
      int behind = text.after(word, offset);
      Length length = behind < 0 ? null : length(text, behind);
      // 此前的13日 is a day.
      boolean day = text.at(behind) == '的' && length != null && text.at(length.end() - 1) == '日';
      if (length != null && !day) {
        int since = future ? -1 : afterAny(text, length.end(), SINCE);
        Window window = new Window(length.count(), length.unit(), future, false);
        return new DateExpression(offset, Math.max(length.end(), since), window);
      }
    }
    return null;
  }

  private static @Nullable DateExpression followed(FoldedText text, int offset) {
    if (text.at(offset - 1) == '第' || text.isDigit(offset - 1)) {
      return null;
    }
    Length length = length(text, offset);
    // 10日前 is before the tenth, not ten days ago.
    if (length == null || text.at(length.end() - 1) == '日') {
      return null;
    }
    int since = afterAny(text, length.end(), SINCE);
    if (since > 0) {
      Window window = new Window(length.count(), length.unit(), false, true);
      return new DateExpression(offset, since, window);
    }
    int later = afterAny(text, length.end(), LATER);
    int earlier = later > 0 ? -1 : afterAny(text, length.end(), EARLIER);
    int end = Math.max(later, earlier);
    int count = later > 0 ? length.count() : -length.count();
    return end < 0 ? null : new DateExpression(offset, end, new Shift(count, length.unit()));
  }

  private record Length(int end, int count, TimeUnit unit) {}

  /** A whole number of one unit of time: 三年, 两个月, 5天. */
  private static @Nullable Length length(FoldedText text, int offset) {
    int from = text.skipSpaces(text.at(offset) == '的' ? offset + 1 : offset);
    Duration length = Duration.read(text, from);
    TimeUnit unit = length == null ? null : length.unit();
    if (length == null || unit == null || length.count() == 0) {
      return null;
    }
    return new Length(length.end(), length.count(), unit);
  }

  private static int afterAny(FoldedText text, int offset, String[] words) {
    for (String word : words) {
      int end = text.after(word, offset);
      if (end > 0) {
        return end;
      }
    }
    return -1;
  }
}
