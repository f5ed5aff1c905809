package org.civicdoc.internal.block;

import java.util.ArrayList;
import java.util.List;
import org.civicdoc.internal.text.Punctuation;
import org.civicdoc.internal.text.Spaces;

/**
 * Parts the runs of one block into lines at those {@code <br>} that begin a paragraph: two in a
 * row, one before an indented line, one after a finished sentence, one before a numbered line. Any
 * other only wraps a line and joins without a space, as Chinese does.
 */
final class LineSplitter {

  private LineSplitter() {}

  static List<Line> split(List<Run> runs, LineStyle style) {
    List<Line> lines = new ArrayList<>();
    List<Run> current = new ArrayList<>();
    for (List<Run> part : parts(runs)) {
      if (!current.isEmpty() && startsParagraph(current, part)) {
        finish(current, style, lines);
      }
      current.addAll(part);
    }
    finish(current, style, lines);
    return lines;
  }

  /** What stands between the breaks; an empty part between two breaks stays. */
  private static List<List<Run>> parts(List<Run> runs) {
    List<List<Run>> parts = new ArrayList<>();
    List<Run> part = new ArrayList<>();
    for (Run run : runs) {
      if (run.isBreak()) {
        parts.add(part);
        part = new ArrayList<>();
      } else {
        part.add(run);
      }
    }
    parts.add(part);
    return parts;
  }

  private static boolean startsParagraph(List<Run> before, List<Run> after) {
    String next = text(after);
    if (Spaces.isBlank(next)) {
      return true;
    }
    String previous = text(before);
    char last = Punctuation.lastBeforeClosing(previous);
    return isIndented(next)
        || Spaces.isBlank(previous)
        || Punctuation.endsSentence(last)
        || last == '：'
        || last == ':'
        || Numbering.of(Spaces.collapse(next)).isPresent();
  }

  private static boolean isIndented(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Spaces.isIndent(c)) {
        return true;
      }
      if (!Spaces.isSpace(c)) {
        return false;
      }
    }
    return false;
  }

  private static String text(List<Run> runs) {
    StringBuilder text = new StringBuilder();
    runs.forEach(run -> text.append(run.text()));
    return text.toString();
  }

  private static void finish(List<Run> runs, LineStyle style, List<Line> lines) {
    Line line = Line.of(runs, style);
    if (!line.text().isEmpty()) {
      lines.add(line);
    }
    runs.clear();
  }
}
