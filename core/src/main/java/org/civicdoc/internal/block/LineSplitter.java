package org.civicdoc.internal.block;

import java.util.ArrayList;
import java.util.List;
import org.civicdoc.internal.block.piece.Alignment;
import org.civicdoc.internal.block.piece.BodyLine;
import org.civicdoc.internal.block.piece.LineStyle;
import org.civicdoc.internal.block.piece.Run;
import org.civicdoc.internal.block.piece.RunStyle;
import org.civicdoc.internal.block.rule.BracketedNote;
import org.civicdoc.internal.block.rule.Numbering;
import org.civicdoc.internal.block.rule.SignatureRule;
import org.civicdoc.internal.text.Punctuation;
import org.civicdoc.internal.text.Spaces;

/**
 * Parts the runs of one block into lines at those {@code <br>} that begin a paragraph: two in a
 * row, one before an indented line, one after a finished sentence, one before a numbered line or
 * after a numbered title, one before a date or a note in brackets, one where bold print ends, any
 * in a block set to the right. Any other only wraps a line and joins without a space, as Chinese
 * does.
 */
final class LineSplitter {

  /** A numbered line longer than this may be wrapped in the middle of its sentence. */
  private static final int LONGEST_TITLE = 25;

  /** A bold line shorter than this is a word that is set off. */
  private static final int SHORTEST_BOLD = 4;

  private LineSplitter() {}

  static List<BodyLine> split(List<Run> runs, LineStyle style) {
    List<BodyLine> lines = new ArrayList<>();
    if (!runs.contains(Run.BREAK)) {
      finish(runs, style, lines);
      return lines;
    }
    List<Run> current = new ArrayList<>();
    boolean blank = true;
    char last = 0;
    boolean titled = false;
    boolean bold = true;
    int length = 0;
    // A block set to the right is a signature, which nobody wraps.
    boolean atEnd = style.alignment() == Alignment.END;
    for (List<Run> part : parts(runs)) {
      String text = text(part);
      boolean ended = blank || endsParagraph(last) || titled || atEnd;
      boolean boldEnds = bold && length >= SHORTEST_BOLD && isPlain(part);
      if (!current.isEmpty() && (ended || boldEnds || startsParagraph(text))) {
        finish(current, style, lines);
        current.clear();
        blank = true;
        last = 0;
        bold = true;
        length = 0;
      }
      titled = current.isEmpty() && isNumberedTitle(text);
      join(current, part);
      bold = bold && isStrong(part);
      length += text.length();
      blank &= Spaces.isBlank(text);
      char lastOfPart = Punctuation.lastBeforeClosing(text);
      last = lastOfPart == 0 ? last : lastOfPart;
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

  private static boolean isStrong(List<Run> runs) {
    return runs.stream().allMatch(run -> run.style().strong() || run.isBlank());
  }

  private static boolean isPlain(List<Run> runs) {
    return runs.stream().noneMatch(run -> run.style().strong());
  }

  private static boolean endsParagraph(char last) {
    return Punctuation.endsSentence(last) || Punctuation.isColon(last);
  }

  private static boolean startsParagraph(String text) {
    return Spaces.isBlank(text)
        || isIndented(text)
        || SignatureRule.isDate(text)
        || BracketedNote.is(Spaces.collapse(text))
        || Numbering.of(Spaces.collapse(text)).isPresent();
  }

  /** A number and a few words without any pause: 一、总体要求. */
  private static boolean isNumberedTitle(String text) {
    String line = Spaces.collapse(text);
    return line.length() <= LONGEST_TITLE
        && Numbering.of(line).filter(n -> n.end() < line.length()).isPresent()
        && line.chars().skip(2).noneMatch(c -> Punctuation.isPause((char) c));
  }

  /** Joins without a space, but for words of letters. What the source lays out is left out. */
  private static void join(List<Run> current, List<Run> part) {
    List<Run> stripped = SpaceAtEnds.strip(part);
    if (!current.isEmpty() && !stripped.isEmpty()) {
      String before = current.get(current.size() - 1).text();
      char left = before.charAt(before.length() - 1);
      char right = stripped.get(0).text().charAt(0);
      if (isLatin(left) && isLatin(right)) {
        current.add(new Run(" ", RunStyle.PLAIN));
      }
    }
    current.addAll(stripped);
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetterOrDigit(c);
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

  private static void finish(List<Run> runs, LineStyle style, List<BodyLine> lines) {
    BodyLine line = BodyLine.of(runs, style);
    if (!line.text().isEmpty()) {
      lines.add(line);
    }
  }
}
