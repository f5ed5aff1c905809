package org.civicdoc.pdf.internal.archive;

/** Text that XML 1.0 can hold, and that Info dictionary and XMP hold alike. */
final class XmlText {

  private XmlText() {}

  /** Control characters, lone surrogates and non-characters become spaces. */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().map(c -> isAllowed(c) ? c : ' ').forEach(clean::appendCodePoint);
    return clean.toString().strip();
  }

  private static boolean isAllowed(int c) {
    return (c >= 0x20 && c <= 0x7E)
        || (c >= 0xA0 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
