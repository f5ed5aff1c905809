package org.civicdoc.internal.block;

import java.util.BitSet;
import java.util.List;
import org.civicdoc.internal.text.Punctuation;
import org.civicdoc.internal.text.Spaces;

/**
 * Tells which lines of a block go on in the next one. An old page breaks its text at one column:
 * there the next word would not have fitted, and what the lines make up is a sentence. Elsewhere a
 * line goes on if the sentence shows it.
 */
final class WrappedLines {

  /** Half columns, two to an ideograph: nobody wraps text at fewer or more. */
  private static final int NARROWEST = 30;

  private static final int WIDEST = 120;

  /** By so many half columns a line may miss the end of its own accord. */
  private static final int RAGGED = 4;

  /** Below this, two characters share the width of an ideograph. */
  private static final char FIRST_WIDE = '\u2000';

  private static final String OPENING = "“‘「『《〈【〔（([";

  private WrappedLines() {}

  /**
   * The indexes of the lines that go on.
   *
   * @param lines as in the source, with their indents
   */
  static BitSet in(List<String> lines) {
    int[] widths = lines.stream().mapToInt(WrappedLines::width).toArray();
    int column = 0;
    for (int width : widths) {
      column = Math.max(column, width);
    }
    boolean unwrapped = column < NARROWEST || column > WIDEST;
    BitSet wrapped = new BitSet();
    for (int i = lines.size() - 2; i >= 0; i--) {
      String line = Spaces.collapse(lines.get(i));
      String next = Spaces.collapse(lines.get(i + 1));
      boolean full = !unwrapped && widths[i] + firstWord(next) + RAGGED > column;
      boolean ends = endsSentence(next) || next.endsWith(".");
      boolean prose = ends || holdsSentence(line) || holdsSentence(next) || wrapped.get(i + 1);
      wrapped.set(i, full && prose || isCutOff(line, next, ends));
    }
    return wrapped;
  }

  /**
   * Whether a line stops at a comma, or the next begins with a mark or ends a sentence that has
   * one, or both are one ideograph.
   */
  private static boolean isCutOff(String line, String next, boolean ends) {
    if (line.isEmpty() || next.isEmpty()) {
      return false;
    }
    return "，、".indexOf(line.charAt(line.length() - 1)) >= 0
        || ends && line.indexOf('，') >= 0 && line.indexOf('：') < 0
        || isClosing(next.charAt(0))
        || isIdeograph(line) && isIdeograph(next);
  }

  private static boolean holdsSentence(String line) {
    return line.indexOf('。') >= 0;
  }

  /** 备 above 注: a cell that is written downwards. */
  private static boolean isIdeograph(String line) {
    return line.length() == 1 && Spaces.isCommonHan(line.charAt(0));
  }

  static boolean endsSentence(String line) {
    char last = Punctuation.lastBeforeClosing(line);
    return Punctuation.endsSentence(last) || Punctuation.isColon(last);
  }

  private static boolean isClosing(char c) {
    return Punctuation.isPause(c) || Punctuation.closes(c);
  }

  private static int width(String line) {
    int start = 0;
    int end = line.length();
    while (start < end
        && Spaces.isSpace(line.charAt(start))
        && !Spaces.isIndent(line.charAt(start))) {
      start++;
    }
    while (end > start && Spaces.isSpace(line.charAt(end - 1))) {
      end--;
    }
    return width(line, start, end);
  }

  private static int width(String line, int start, int end) {
    int width = 0;
    for (int i = start; i < end; i++) {
      width += line.charAt(i) < FIRST_WIDE ? 1 : 2;
    }
    return width;
  }

  /** The width of what no line end may part: a word and the marks around it. */
  private static int firstWord(String line) {
    int end = 0;
    while (end < line.length() && OPENING.indexOf(line.charAt(end)) >= 0) {
      end++;
    }
    int start = end;
    while (end < line.length() && line.charAt(end) < FIRST_WIDE && line.charAt(end) != ' ') {
      end++;
    }
    end = end == start ? Math.min(end + 1, line.length()) : end;
    while (end < line.length() && isClosing(line.charAt(end))) {
      end++;
    }
    return width(line, 0, end);
  }
}
