package org.civicdoc.pdf.internal.font;

import java.util.Arrays;

/**
 * The codes by which a PDF's text names the characters of one typeface: from 1 on, in the order in
 * which characters are first used. Not thread-safe.
 */
final class CharacterCodes {

  /** Code 0 is the glyph for missing characters (ISO 32000-1, 9.7.4.2). */
  private static final int FIRST = 1;

  /** Codes take two bytes. */
  private static final int LAST = 0xFFFF;

  private static final int PAGE = 256;

  /** Codes by character, in pages that are made when first used; 0 where there is none. */
  private final char[][] byCharacter = new char[(Character.MAX_CODE_POINT + 1) / PAGE][];

  private int[] characters = new int[512];
  private int count;

  /** The code of a character, or 0. */
  int find(int codePoint) {
    char[] page = byCharacter[codePoint / PAGE];
    return page == null ? 0 : page[codePoint % PAGE];
  }

  /** The code of a character, a new one if it has none. */
  int take(int codePoint) {
    int known = find(codePoint);
    if (known != 0) {
      return known;
    }
    if (isFull()) {
      throw new IllegalStateException("a typeface prints " + LAST + " characters at most");
    }
    if (byCharacter[codePoint / PAGE] == null) {
      byCharacter[codePoint / PAGE] = new char[PAGE];
    }
    int code = FIRST + count;
    byCharacter[codePoint / PAGE][codePoint % PAGE] = (char) code;
    if (count == characters.length) {
      characters = Arrays.copyOf(characters, 2 * count);
    }
    characters[count++] = codePoint;
    return code;
  }

  /** Whether no character can have a new code. */
  boolean isFull() {
    return FIRST + count > LAST;
  }

  /** The highest code that is taken; 0 if none is. */
  int highest() {
    return FIRST + count - 1;
  }

  /** The character of a code that is taken. */
  int character(int code) {
    return characters[code - FIRST];
  }
}
