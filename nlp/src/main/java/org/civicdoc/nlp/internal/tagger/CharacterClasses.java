package org.civicdoc.nlp.internal.tagger;

import org.civicdoc.nlp.internal.text.CharTrie;

/** What kind of character each is, and whether surnames or foreign names hold it. Immutable. */
final class CharacterClasses {

  private static final int SURNAME = 8;
  private static final int FOREIGN = 16;
  private static final int PAUSE = 32;
  private static final int KIND = 7;

  private static final String PAUSES = "，。；！？,;!?“”\"《》:()、\n ";
  private static final String NUMERALS = "一二三四五六七八九十百千万亿零〇两";

  private final byte[] classes = new byte[Character.MAX_VALUE + 1];

  /**
   * Sorts all characters.
   *
   * @param surnames the surnames
   * @param foreign the characters that foreign names are written with
   * @param edge the character that stands for what is outside the text
   */
  CharacterClasses(CharTrie surnames, String foreign, char edge) {
    for (int c = 0; c < classes.length; c++) {
      classes[c] = (byte) kindOf((char) c, edge);
      if (surnames.child(CharTrie.ROOT, (char) c) != CharTrie.NONE) {
        classes[c] |= SURNAME;
      }
    }
    foreign.chars().forEach(c -> classes[c] |= FOREIGN);
    PAUSES.chars().forEach(c -> classes[c] |= PAUSE);
  }

  private static int kindOf(char c, char edge) {
    if (c >= '0' && c <= '9') {
      return 1;
    }
    if (c < 128 && Character.isLetter(c)) {
      return 2;
    }
    if (NUMERALS.indexOf(c) >= 0) {
      return 3;
    }
    return Character.isLetter(c) ? 4 : c == '·' || c == '•' ? 5 : c == edge ? 6 : 7;
  }

  /** 1 for digits, 2 for Latin letters, 3 for numerals, 4 for other letters, then signs. */
  int kind(char c) {
    return classes[c] & KIND;
  }

  /** Whether a clause ends at the character. */
  boolean isPause(char c) {
    return (classes[c] & PAUSE) != 0;
  }

  /** 1 if a surname begins with the character, else 0. */
  int surname(char c) {
    return (classes[c] & SURNAME) / SURNAME;
  }

  /** 1 if foreign names are written with the character, else 0. */
  int foreign(char c) {
    return (classes[c] & FOREIGN) / FOREIGN;
  }
}
