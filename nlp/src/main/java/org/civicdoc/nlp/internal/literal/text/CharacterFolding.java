package org.civicdoc.nlp.internal.literal.text;

import java.util.List;
import org.civicdoc.nlp.internal.text.DataFile;

/** Folds one UTF-16 unit to the form that grammars read. */
final class CharacterFolding {

  private static final int FULL_WIDTH_FIRST = 0xFF01;
  private static final int FULL_WIDTH_LAST = 0xFF5E;
  private static final int FULL_WIDTH_DISTANCE = 0xFEE0;

  private static final CharacterFolding INSTANCE = new CharacterFolding();

  private final char[] table = new char[Character.MAX_VALUE + 1];

  private CharacterFolding() {
    for (int unit = 0; unit < table.length; unit++) {
      table[unit] = byWidth((char) unit);
    }
    for (List<String> row : DataFile.rows(CharacterFolding.class, "folding.tsv")) {
      char folded = row.get(0).charAt(0);
      for (char variant : row.get(1).toCharArray()) {
        table[variant] = folded;
      }
    }
  }

  static CharacterFolding instance() {
    return INSTANCE;
  }

  char fold(char unit) {
    return table[unit];
  }

  private static char byWidth(char unit) {
    if (unit >= FULL_WIDTH_FIRST && unit <= FULL_WIDTH_LAST) {
      return (char) (unit - FULL_WIDTH_DISTANCE);
    }
    boolean lineBreak = unit == '\n' || unit == '\r' || unit == '\u2028' || unit == '\u2029';
    if (lineBreak) {
      return '\n';
    }
    // A tab parts the cells of a row, and nothing reads on behind it.
    return unit == '\uFEFF' || Character.isSpaceChar(unit) ? ' ' : unit;
  }
}
