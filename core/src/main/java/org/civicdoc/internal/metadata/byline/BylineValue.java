package org.civicdoc.internal.metadata.byline;

import java.util.regex.Pattern;
import org.civicdoc.internal.metadata.date.PublicationTimes;
import org.civicdoc.internal.metadata.date.TimeMatch;
import org.civicdoc.internal.metadata.line.Spacing;

/** Where the value after a label begins and ends. */
final class BylineValue {

  private static final String STOPS = "|｜│【";
  private static final String OPENERS = "([（［〔「『《“";
  private static final String CLOSERS = ")]）］〕」』》”";

  private static final Pattern PERSONS =
      Pattern.compile("\\s*(?:\\d{1,3}(?:[-至~～]\\d{1,3})?|若干)\\s*[名人个位]");

  private static final String SENTENCE_ENDS = "。！？";
  private static final String BETWEEN_NAMES = "、，,；;/／";

  /** The office of a leading group has more than thirty characters. */
  private static final int LONGEST_NAME = 40;

  /** In UTF-16 units; what is longer is no value of a byline. */
  static final int LONGEST = 80;

  private BylineValue() {}

  /** Whether a text may be a value: it says something, and not too much. */
  static boolean is(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST
        && text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  static int start(String rest) {
    int i = 0;
    while (i < rest.length() && (isBlank(rest.charAt(i)) || rest.charAt(i) == '|')) {
      i++;
    }
    return i;
  }

  /**
   * The end of a value that is no time.
   *
   * @param rest what follows the label, up to the next label
   * @param start where the value begins
   * @param field the label's field
   * @return the end, exclusive
   */
  static int end(String rest, int start, BylineField field) {
    int end = limit(rest, start);
    if (!mayHoldDate(field)) {
      int from = start;
      end = PublicationTimes.find(rest.substring(0, end), from).map(TimeMatch::start).orElse(end);
    }
    end = beforeUnknownLabel(rest, start, end);
    if (field == BylineField.SOURCE) {
      end = beforeReporters(rest, start, end);
    }
    while (end > start && isBlank(rest.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /**
   * Whether what ought to be a name is what someone says: 记者：请介绍出台背景？ It has the mark of a
   * sentence, or is longer than names.
   *
   * @param rest what follows the label, up to the next label
   * @param field the label's field
   */
  static boolean isSaid(String rest, BylineField field) {
    return switch (field) {
      case AUTHOR, EDITOR -> isSaid(rest) || countsPersons(rest);
      case CREDIT -> countsPersons(rest);
      case SOURCE -> isSaid(rest);
      default -> false;
    };
  }

  /** 编辑：2名: how many are wanted. */
  private static boolean countsPersons(String rest) {
    return PERSONS.matcher(rest).lookingAt();
  }

  private static boolean isSaid(String rest) {
    int start = start(rest);
    int end = limit(rest, start);
    int length = 0;
    for (int i = start; i < end; i++) {
      char c = rest.charAt(i);
      if (SENTENCE_ENDS.indexOf(c) >= 0 || c == '?' && i + 1 == end) {
        return true;
      }
      length = BETWEEN_NAMES.indexOf(c) >= 0 || Spacing.isSpace(c) ? 0 : length + 1;
      if (length > LONGEST_NAME) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayHoldDate(BylineField field) {
    return switch (field) {
      case TITLE, HEADER, DOCUMENT_DATE, INDEX_NUMBER -> true;
      default -> false;
    };
  }

  private static int limit(String rest, int start) {
    int depth = 0;
    int blanks = 0;
    for (int i = start; i < rest.length(); i++) {
      char c = rest.charAt(i);
      if (c == Spacing.SEAM) {
        return i;
      }
      blanks = Spacing.isSpace(c) ? blanks + 1 : 0;
      if (blanks == 2 || STOPS.indexOf(c) >= 0) {
        return i;
      }
      if (OPENERS.indexOf(c) >= 0) {
        depth++;
      } else if (c == '】' || (CLOSERS.indexOf(c) >= 0 && --depth < 0)) {
        return i;
      }
    }
    return rest.length();
  }

  /** 新华社 微信公众号：… ends before the word that the colon makes a label. */
  private static int beforeUnknownLabel(String rest, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = rest.charAt(i);
      boolean inTime = i > start && Character.isDigit(rest.charAt(i - 1));
      if (!inTime && (c == '：' || c == ':')) {
        int space = i;
        while (space > start && !Spacing.isSpace(rest.charAt(space))) {
          space--;
        }
        return space > start ? space : end;
      }
    }
    return end;
  }

  /** 市融媒体中心 记者 张晓 通讯员 李木: who wrote it needs no colon. */
  private static int beforeReporters(String rest, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (Spacing.isSpace(rest.charAt(i))
          && (rest.startsWith("记者", i + 1) || rest.startsWith("通讯员", i + 1))) {
        return i;
      }
    }
    return end;
  }

  private static boolean isBlank(char c) {
    return Spacing.isSpace(c) || c == Spacing.SEAM;
  }
}
