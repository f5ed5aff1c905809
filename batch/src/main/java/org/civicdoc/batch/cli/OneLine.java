package org.civicdoc.batch.cli;

/** Keeps messages on their line, whatever a file name or a page puts into them. */
final class OneLine {

  private OneLine() {}

  /** The text with control characters and line separators replaced by U+FFFD. */
  static String of(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      line.append(Character.isISOControl(c) || c == '\u2028' || c == '\u2029' ? '\uFFFD' : c);
    }
    return line.toString();
  }
}
