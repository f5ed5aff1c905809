package org.civicdoc.pdf.internal.typesetting;

/** The gaps between the characters of one piece of text. */
final class Gaps {

  private Gaps() {}

  /** The index after the character at an index. */
  static int next(CharSequence text, int index) {
    return index + Character.charCount(Character.codePointAt(text, index));
  }

  /** Whether the gap before an index may grow; those at the ends of the text may not. */
  static boolean isStretchable(CharSequence text, int index) {
    return index > 0
        && index < text.length()
        && LineBreakRules.canStretch(
            Character.codePointBefore(text, index), Character.codePointAt(text, index));
  }

  /** How many gaps within a text may grow. */
  static int count(CharSequence text) {
    int count = 0;
    for (int i = 0; i < text.length(); i = next(text, i)) {
      if (isStretchable(text, i)) {
        count++;
      }
    }
    return count;
  }

  /** The end of the longest run from an index whose inner gaps all may grow, or all may not. */
  static int endOfRun(CharSequence text, int start, boolean stretchable) {
    int end = next(text, start);
    while (end < text.length() && isStretchable(text, end) == stretchable) {
      end = next(text, end);
    }
    return end;
  }
}
