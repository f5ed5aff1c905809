package org.civicdoc.internal.metadata.byline;

import java.util.Set;
import java.util.regex.Pattern;
import org.civicdoc.internal.metadata.line.Spacing;
import org.civicdoc.internal.profile.Knowledge;
import org.civicdoc.internal.profile.LinePatterns;
import org.civicdoc.internal.profile.Subject;

/**
 * The words behind a value that are tools of the page: 来源：市人大办 大 中 小 [打印] 阅读 12. Immutable and
 * thread-safe.
 */
final class ToolWords {

  private static final Set<String> LETTER_SIZES =
      Set.of("大", "中", "小", "大中小", "A+", "A-", "T+", "T-");

  private static final Pattern COUNT = Pattern.compile("\\d{1,9}(?:人?次|人|条)?");

  private static final String BORDERS = "[［【〔(（)）〕】］]>＞»";

  private static final int LONGEST = 12;

  private final Labels labels;
  private final LinePatterns lines;

  ToolWords(Knowledge knowledge, Labels labels) {
    this.labels = labels;
    this.lines = new LinePatterns(knowledge, Subject.TOOL);
  }

  /** Whether a line holds nothing but tools. */
  boolean fill(String line) {
    return firstTool(line) == 0;
  }

  /** A value without the tools behind it. Its first word is no tool. */
  String without(String value) {
    int start = firstTool(value);
    return start == 0 ? value : value.substring(0, start);
  }

  /** Where the first of the words begins of which all that follow are tools or counts. */
  private int firstTool(String text) {
    int first = text.length();
    int end = wordEnd(text, first);
    while (end > 0) {
      int start = end;
      while (start > 0 && !isBorder(text.charAt(start - 1))) {
        start--;
      }
      String word = text.substring(start, end);
      if (word.length() <= LONGEST && is(word)) {
        first = start;
      } else if (!COUNT.matcher(word).matches()) {
        return first;
      }
      end = wordEnd(text, start);
      first = end == 0 && first == start ? 0 : first;
    }
    return first;
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end > 0 && isBorder(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private boolean is(String word) {
    if (LETTER_SIZES.contains(word)) {
      return true;
    }
    LabelMatch label = labels.ofWhole(word);
    return label != null && label.field() == BylineField.IGNORED || lines.matches(word);
  }

  private static boolean isBorder(char c) {
    return Spacing.isSpace(c) || BORDERS.indexOf(c) >= 0;
  }
}
