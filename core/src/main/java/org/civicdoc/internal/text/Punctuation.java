package org.civicdoc.internal.text;

/** Classes of punctuation, full- and half-width alike. */
public final class Punctuation {

  private static final String SENTENCE_END = "。！？；!?;…";
  private static final String CLOSING = "”’」』》〉】〕）)]\"'";

  private Punctuation() {}

  /**
   * Whether a character ends a sentence or a clause that stands on its own.
   *
   * @param c the character
   * @return whether it is one of 。！？；…
   */
  public static boolean endsSentence(char c) {
    return SENTENCE_END.indexOf(c) >= 0;
  }

  /**
   * Whether a character parts sentences or clauses: what prose has and navigation lacks.
   *
   * @param c the character
   * @return whether it is a mark of pause
   */
  public static boolean isPause(char c) {
    return switch (c) {
      case '，', '。', '；', '、', '！', '？', '：', ',', ';', '!', '?', ':' -> true;
      default -> false;
    };
  }

  /**
   * Whether a character is a colon: a mark of pause that labels have, too.
   *
   * @param c the character
   * @return whether it is one of the two colons
   */
  public static boolean isColon(char c) {
    return c == '：' || c == ':';
  }

  /**
   * Whether a character closes a quotation or bracket.
   *
   * @param c the character
   * @return whether it closes
   */
  public static boolean closes(char c) {
    return CLOSING.indexOf(c) >= 0;
  }

  /**
   * The last character of a text that is neither space nor closing mark.
   *
   * @param text any text
   * @return the character, or U+0000 if there is none
   */
  public static char lastBeforeClosing(String text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (!Spaces.isSpace(c) && !closes(c)) {
        return c;
      }
    }
    return 0;
  }
}
