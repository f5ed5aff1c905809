package org.civicdoc.pdf.internal.typesetting;

/**
 * What a character may do at the borders of a line. The classes and their members follow GB/T
 * 15834-2011 (5.1) and the W3C's Requirements for Chinese Text Layout (3.1.3), cut to what
 * horizontal Chinese text with Latin and numbers needs.
 */
enum CharacterClass {
  /** Opens a pair: never at the end of a line. */
  OPENER,
  /** Closes, parts or ends: never at the start of a line. */
  CLOSER,
  /** One half of …… or ——: never at the start of a line, nor parted from its like. */
  DOUBLED,
  /** A sign before a number, such as ￥: stays with what follows. */
  PREFIX,
  /** White space that a line may break after. */
  SPACE,
  /** Stays with what stands before and after it, such as a no-break space. */
  GLUE,
  /** Takes no place of its own: stays with what stands before it. */
  COMBINING,
  /** Letters and digits of words that stay whole. */
  WORD,
  /** Ideographs and all else: a line may break on both sides. */
  IDEOGRAPH;

  private static final String OPENERS = "（《〈【『「〔“‘〖｛［([{⟨＜";
  private static final String CLOSERS = "、，。．：；？！）》〉】』」〕”’〗｝］)]},;:!?.%％‰℃℉°′″～〜·‧・•々〻ーゝゞヽヾ⟩＞／/|｜";
  private static final String DOUBLES = "…—―⋯";
  private static final String PREFIXES = "￥¥$＄£￡€№＃";

  private static final CharacterClass[] BMP = new CharacterClass[0x10000];

  static {
    for (int c = 0; c < BMP.length; c++) {
      BMP[c] = classify(c);
    }
  }

  static CharacterClass of(int codePoint) {
    return codePoint < BMP.length ? BMP[codePoint] : classify(codePoint);
  }

  private static CharacterClass classify(int c) {
    if (OPENERS.indexOf(c) >= 0) {
      return OPENER;
    }
    if (CLOSERS.indexOf(c) >= 0 || isSquaredUnit(c)) {
      return CLOSER;
    }
    if (DOUBLES.indexOf(c) >= 0) {
      return DOUBLED;
    }
    if (PREFIXES.indexOf(c) >= 0) {
      return PREFIX;
    }
    if (c == '\u00A0' || c == '\u202F' || c == '\u2060' || c == '\u2011') {
      return GLUE;
    }
    if (Character.isWhitespace(c) || c == '\u200B') {
      return SPACE;
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK) {
      return COMBINING;
    }
    return isWide(c) && !isWideAlphanumeric(c) ? IDEOGRAPH : WORD;
  }

  /** ㎡, ㎏: a unit stays with its number, as ℃ does. */
  private static boolean isSquaredUnit(int c) {
    return c >= 0x3371 && c <= 0x33DF;
  }

  /** Digits and letters of numbers and words that are set in squares: ２０２４年, Ａ股. */
  static boolean isWideAlphanumeric(int c) {
    return c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ';
  }

  /** Whether a character is set in a square of its own: ideographs, kana, full-width forms. */
  static boolean isWide(int c) {
    return (c >= 0x2E80 && c <= 0xA4CF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE4F)
        || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6)
        || (c >= 0x2460 && c <= 0x27BF)
        || (c >= 0x1F000 && c <= 0x1FAFF)
        || (c >= 0x20000 && c <= 0x3FFFF)
        || "“”‘’…—―⋯·•".indexOf(c) >= 0;
  }
}
