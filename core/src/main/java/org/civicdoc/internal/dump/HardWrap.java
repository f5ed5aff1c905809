package org.civicdoc.internal.dump;

import java.util.List;
import java.util.function.ToIntFunction;
import org.civicdoc.internal.text.Punctuation;
import org.civicdoc.internal.text.Spaces;
import org.jspecify.annotations.Nullable;

/**
 * The column at which a tool wrapped all of a dump. Most lines that end no sentence reach it, and
 * none goes beyond.
 *
 * @param width counts characters, or the columns of a terminal, of which Chinese takes two
 * @param column where lines end
 * @param ragged how much shorter they may be
 * @param parted whether indents or empty lines part the paragraphs
 */
record HardWrap(ToIntFunction<String> width, int column, int ragged, boolean parted) {

  /** Verses and lists of names have shorter lines, paragraphs that nothing wrapped longer ones. */
  private static final int NARROWEST = 18;

  private static final int WIDEST = 160;

  /** So many lines end at the column, or it is chance. */
  private static final int FEWEST = 3;

  /** A figure that does not fit begins the next line: so many characters, or Chinese ones. */
  private static final int RAGGED = 3;

  static @Nullable HardWrap of(List<String> lines) {
    boolean parted = lines.stream().anyMatch(line -> line.isBlank() || isIndented(line));
    HardWrap byCharacters = of(lines, String::length, RAGGED, parted);
    return byCharacters != null ? byCharacters : of(lines, HardWrap::columns, 2 * RAGGED, parted);
  }

  private static @Nullable HardWrap of(
      List<String> lines, ToIntFunction<String> width, int ragged, boolean parted) {
    int column = 0;
    for (String line : lines) {
      column = Math.max(column, width.applyAsInt(line.stripTrailing()));
      if (column > WIDEST) {
        return null;
      }
    }
    HardWrap wrap = new HardWrap(width, column, ragged, parted);
    int cut = 0;
    int open = 0;
    int prose = 0;
    for (String line : lines) {
      // Titles and bylines are short, and end no sentence either.
      if (!endsSentence(line) && width.applyAsInt(line.stripTrailing()) * 2 > column) {
        open++;
        if (wrap.isFull(line)) {
          cut++;
          prose += line.chars().anyMatch(c -> "，。、；,".indexOf(c) >= 0) ? 1 : 0;
        }
      }
    }
    boolean most = cut >= FEWEST && cut * 4 >= open * 3;
    // Rows of data are of one width, too.
    return column >= NARROWEST && most && prose * 2 >= cut ? wrap : null;
  }

  /** Whether the text of a line goes on in the next one. */
  boolean goesOn(String line, String next) {
    return !next.isBlank() && !isIndented(next) && isFull(line) && (parted || !endsSentence(line));
  }

  private boolean isFull(String line) {
    return width.applyAsInt(line.stripTrailing()) >= column - ragged;
  }

  private static boolean isIndented(String line) {
    return !line.isEmpty() && Spaces.isSpace(line.charAt(0));
  }

  private static boolean endsSentence(String line) {
    return Punctuation.endsSentence(Punctuation.lastBeforeClosing(line));
  }

  private static int columns(String line) {
    return line.length() + (int) line.chars().filter(c -> c >= '\u2E80').count();
  }
}
