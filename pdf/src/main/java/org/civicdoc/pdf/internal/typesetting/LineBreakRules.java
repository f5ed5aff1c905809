package org.civicdoc.pdf.internal.typesetting;

/** Where a line of Chinese text may break (禁则), and where it may be stretched. */
public final class LineBreakRules {

  private LineBreakRules() {}

  /**
   * Whether a line may end before an index.
   *
   * @param text the text
   * @param index a UTF-16 offset; at its borders there is no break
   * @return whether the text may be broken between the characters before and at the index
   */
  public static boolean canBreak(CharSequence text, int index) {
    if (index <= 0 || index >= text.length()) {
      return false;
    }
    int before = Character.codePointBefore(text, index);
    int after = Character.codePointAt(text, index);
    if (Character.isLowSurrogate(text.charAt(index))
        && Character.isHighSurrogate(text.charAt(index - 1))) {
      return false;
    }
    return switch (CharacterClass.of(after)) {
      case CLOSER -> false;
      case SPACE, COMBINING, GLUE -> false;
      case DOUBLED -> false;
      case OPENER -> canBreakBeforeOpener(before, after);
      case PREFIX, WORD -> canBreakBeforeWord(text, index, before);
      case IDEOGRAPH -> canBreakAfter(before);
    };
  }

  /** Whether a line may break on both sides of a character, and it fills a square, as 〓 does. */
  public static boolean isIdeograph(int codePoint) {
    return CharacterClass.of(codePoint) == CharacterClass.IDEOGRAPH;
  }

  private static boolean canBreakAfter(int before) {
    return switch (CharacterClass.of(before)) {
      case OPENER, GLUE, PREFIX -> false;
      default -> true;
    };
  }

  /** {@code f(x)} and {@code a[0]} stay whole; 第（一） may break. */
  private static boolean canBreakBeforeOpener(int before, int after) {
    boolean tight = after < 0x80 && CharacterClass.of(before) == CharacterClass.WORD;
    return !tight && canBreakAfter(before);
  }

  private static boolean canBreakBeforeWord(CharSequence text, int index, int before) {
    return switch (CharacterClass.of(before)) {
      case WORD -> Address.canBreakAt(text, index);
      case CLOSER ->
          before >= 0x80 ? !goesOn(text, index, before) : Address.canBreakAt(text, index);
      case COMBINING -> false;
      default -> canBreakAfter(before);
    };
  }

  /** Whether a mark stands within a word or number: We’ll, 5′30″, １２．５. */
  private static boolean goesOn(CharSequence text, int index, int mark) {
    int after = Character.codePointAt(text, index);
    int first = index > 1 ? text.charAt(index - 2) : 0;
    return switch (mark) {
      case '’' -> Character.isLetter(after) && first < 0x2000 && Character.isLetter(first);
      case '′', '°' -> Character.isDigit(after);
      case '．', '，', '：', '／' ->
          CharacterClass.isWideAlphanumeric(after) && CharacterClass.isWideAlphanumeric(first);
      default -> false;
    };
  }

  /**
   * Whether a justified line may be stretched between two neighbours: beside a character of full
   * width and after a space, but not within numbers and words, nor within …… and ——.
   *
   * @param before the left character
   * @param after the right character
   * @return whether space may be added between them
   */
  public static boolean canStretch(int before, int after) {
    if (before == ' ' || before == '\u00A0') {
      return true;
    }
    if (after == ' ' || after == '\u00A0') {
      return false;
    }
    if (CharacterClass.of(after) == CharacterClass.COMBINING) {
      return false;
    }
    if (CharacterClass.of(before) == CharacterClass.DOUBLED && before == after) {
      return false;
    }
    return CharacterClass.isWide(before) || CharacterClass.isWide(after);
  }
}
