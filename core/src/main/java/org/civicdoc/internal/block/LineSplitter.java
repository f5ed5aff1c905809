package org.civicdoc.internal.block;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.civicdoc.internal.block.piece.Alignment;
import org.civicdoc.internal.block.piece.BodyLine;
import org.civicdoc.internal.block.piece.LineStyle;
import org.civicdoc.internal.block.piece.Run;
import org.civicdoc.internal.block.piece.RunStyle;
import org.civicdoc.internal.block.rule.BracketedNote;
import org.civicdoc.internal.block.rule.DataLine;
import org.civicdoc.internal.block.rule.IssuingBodies;
import org.civicdoc.internal.block.rule.Numbering;
import org.civicdoc.internal.block.rule.SignatureRule;
import org.civicdoc.internal.text.Punctuation;
import org.civicdoc.internal.text.Spaces;

/**
 * Parts the runs of one block into lines at its {@code <br>}. Those that only wrap a line join
 * without a space, as Chinese does: where text is broken at one column ({@link WrappedLines}), and
 * in a title that is set in two or three lines. A finished sentence, a numbered title and bold
 * print end a line in any case; an indent, a number, a date and a note in brackets begin one.
 */
final class LineSplitter {

  /** A numbered line longer than this may be wrapped in the middle of its sentence. */
  private static final int LONGEST_TITLE = 25;

  /** More lines than this are no title but verse, or names. */
  private static final int MOST_OF_TITLE = 3;

  /** With this the subject of a document begins. */
  private static final String SUBJECT = "关于";

  private LineSplitter() {}

  static List<BodyLine> split(List<Run> runs, LineStyle style) {
    List<BodyLine> lines = new ArrayList<>();
    if (!runs.contains(Run.BREAK)) {
      finish(runs, style, lines);
      return lines;
    }
    List<List<Run>> parts = parts(runs);
    BitSet goingOn = goingOn(parts, style);
    List<Run> current = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      join(current, parts.get(i));
      if (!goingOn.get(i)) {
        finish(current, style, lines);
        current.clear();
      }
    }
    return lines;
  }

  /** The indexes of the parts that go on in the next one. */
  private static BitSet goingOn(List<List<Run>> parts, LineStyle style) {
    // A block set to the right is a signature, which nobody wraps.
    if (style.alignment() == Alignment.END) {
      return new BitSet();
    }
    List<String> texts = parts.stream().map(LineSplitter::text).toList();
    BitSet goingOn = WrappedLines.in(texts);
    int start = 0;
    for (int end = 1; end <= parts.size(); end++) {
      if (end == parts.size() || beginsLine(parts, texts, end)) {
        if (isTitle(texts.subList(start, end), style)) {
          goingOn.set(start, end);
        }
        goingOn.clear(end - 1);
        start = end;
      }
    }
    return goingOn;
  }

  private static boolean beginsLine(List<List<Run>> parts, List<String> texts, int i) {
    String before = texts.get(i - 1);
    return Spaces.isBlank(before)
        || WrappedLines.endsSentence(before)
        || isNumberedTitle(before)
        || isStrong(parts.get(i - 1)) && isPlain(parts.get(i))
        || startsParagraph(texts.get(i));
  }

  /** What a heading or a centred line holds, and a body's name above 关于……的通知. */
  private static boolean isTitle(List<String> texts, LineStyle style) {
    int last = texts.size() - 1;
    if (last == 0 || last >= MOST_OF_TITLE) {
      return false;
    }
    List<String> lines = texts.stream().map(Spaces::collapse).toList();
    boolean issued = lines.subList(0, last).stream().allMatch(IssuingBodies::areNamed);
    if (issued) {
      return lines.get(last).startsWith(SUBJECT)
          || isSetAsTitle(style) && !IssuingBodies.areNamed(lines.get(last));
    }
    return isSetAsTitle(style) && lines.stream().noneMatch(line -> DataLine.is(line, 0));
  }

  private static boolean isSetAsTitle(LineStyle style) {
    return style.headingTag() > 0 || style.alignment() == Alignment.CENTER;
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
      if (Spaces.isLineEndASpace(left, right)) {
        current.add(new Run(" ", RunStyle.PLAIN));
      }
    }
    current.addAll(stripped);
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
