package org.civicdoc.render;

/**
 * What the rule of delimiter runs distinguishes: whether a run of {@code *} may open or close
 * emphasis depends on the characters beside it (CommonMark 0.31.2, 6.2). In Chinese text, where no
 * space parts words, it often may not: {@code **“四部曲”**奏响} is not strong.
 */
enum Flanking {
  SPACE,
  PUNCTUATION,
  /** Punctuation since CommonMark 0.31, none before. */
  SYMBOL,
  WORD;

  static Flanking of(int codePoint) {
    if (codePoint < 0x80 && !Character.isLetterOrDigit(codePoint) && codePoint > ' ') {
      return PUNCTUATION;
    }
    return switch (Character.getType(codePoint)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL ->
          SPACE;
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          PUNCTUATION;
      case Character.CURRENCY_SYMBOL,
          Character.MATH_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          SYMBOL;
      default -> WORD;
    };
  }

  /** Whether a run between an inner and an outer character works, in every version. */
  static boolean works(Flanking inner, Flanking outer) {
    return switch (inner) {
      case SPACE -> false;
      case WORD -> true;
      case PUNCTUATION, SYMBOL -> outer == SPACE || outer == PUNCTUATION;
    };
  }
}
