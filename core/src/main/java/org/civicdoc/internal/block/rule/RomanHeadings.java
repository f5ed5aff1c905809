package org.civicdoc.internal.block.rule;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civicdoc.internal.block.piece.BodyLine;
import org.civicdoc.internal.block.piece.Piece;

/**
 * Finds the headings that Roman numbers count, as pages in English have them: I. Who may apply, II.
 * Deadlines. A letter with a dot may also be an initial, so they count only if they begin with I
 * and leave none out; directly below each other they are a list.
 */
final class RomanHeadings {

  private static final int FEWEST = 2;
  private static final int LONGEST = 60;

  private static final List<String> NUMBERS =
      List.of("I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX".split(" "));

  private static final Pattern NUMBERED =
      Pattern.compile("([IVX]{1,5}|[\\u2160-\\u216B])[.．、] ?\\p{L}.*[^.,;:。，；：]");

  private RomanHeadings() {}

  /** The indexes of the lines that are headings. */
  static BitSet in(List<Piece> pieces) {
    BitSet found = new BitSet();
    int count = 0;
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof BodyLine line && number(line.text()) == count + 1) {
        count++;
        found.set(i);
      }
    }
    return count < FEWEST || areInARow(found) ? new BitSet() : found;
  }

  private static boolean areInARow(BitSet found) {
    for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
      if (found.get(i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** The number that a line begins with, or 0. */
  private static int number(String text) {
    if (text.length() < 2 || text.length() > LONGEST || !isRoman(text.charAt(0))) {
      return 0;
    }
    Matcher numbered = NUMBERED.matcher(text);
    if (!numbered.matches()) {
      return 0;
    }
    char first = text.charAt(0);
    return first >= '\u2160' ? first - '\u2160' + 1 : NUMBERS.indexOf(numbered.group(1)) + 1;
  }

  private static boolean isRoman(char c) {
    return c == 'I' || c == 'V' || c == 'X' || c >= '\u2160' && c <= '\u216B';
  }
}
