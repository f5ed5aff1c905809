package org.civicdoc.pdf.internal.typesetting;

/** The distances that are added between the characters of one piece of text. */
final class Gaps {

  private final CharSequence text;
  private final float gap;
  private final float tracking;

  /**
   * The gaps of a text.
   *
   * @param gap what each stretchable gap grows by
   * @param tracking what follows each full-width character
   */
  Gaps(CharSequence text, float gap, float tracking) {
    this.text = text;
    this.gap = gap;
    this.tracking = tracking;
  }

  /** The index after the character at an index. */
  static int next(CharSequence text, int index) {
    return index + Character.charCount(Character.codePointAt(text, index));
  }

  /** What is added before the character at an index; at the text's end only tracking is. */
  float before(int index) {
    int left = Character.codePointBefore(text, index);
    float distance = CharacterClass.isWide(left) ? tracking : 0;
    boolean stretchable =
        index < text.length()
            && LineBreakRules.canStretch(left, Character.codePointAt(text, index));
    return stretchable ? distance + gap : distance;
  }

  /** How many gaps within a text may grow. */
  static int count(CharSequence text) {
    int count = 0;
    int left = -1;
    for (int i = 0; i < text.length(); i = next(text, i)) {
      int right = Character.codePointAt(text, i);
      if (left >= 0 && LineBreakRules.canStretch(left, right)) {
        count++;
      }
      left = right;
    }
    return count;
  }

  /** The end of the longest run from an index whose characters have the same distance. */
  int endOfRun(int start) {
    int end = next(text, start);
    float distance = before(end);
    while (end < text.length() && before(end) == distance) {
      end = next(text, end);
    }
    return end;
  }
}
