package org.civicdoc.pdf.internal.typesetting;

/** Web addresses and other words that are longer than a line can keep whole. */
final class Address {

  /** Words up to this length are never broken. */
  private static final int SHORT = 15;

  private Address() {}

  /**
   * Whether a long word may be broken before an index: after one of {@code / ? & = - _ . :}, but
   * not within {@code ://}.
   */
  static boolean canBreakAt(CharSequence text, int index) {
    char before = text.charAt(index - 1);
    return "/?&=-_.:".indexOf(before) >= 0 && text.charAt(index) != '/' && isLong(text, index);
  }

  /** Whether the run of ASCII characters around an index is longer than a short word. */
  private static boolean isLong(CharSequence text, int index) {
    int start = index;
    while (start > 0 && isAddress(text.charAt(start - 1)) && index - start <= SHORT) {
      start--;
    }
    int end = index;
    while (end < text.length() && isAddress(text.charAt(end)) && end - start <= SHORT) {
      end++;
    }
    return end - start > SHORT;
  }

  private static boolean isAddress(char c) {
    return c > ' ' && c < 0x7F;
  }
}
