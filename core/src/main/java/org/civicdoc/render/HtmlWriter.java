package org.civicdoc.render;

import org.jspecify.annotations.Nullable;

/**
 * Elements, attributes and text in the syntax that HTML and XML share. The only place that escapes.
 */
final class HtmlWriter {

  private static final char REPLACEMENT = '\uFFFD';

  private final StringBuilder out = new StringBuilder();

  String html() {
    return out.toString();
  }

  /** Writes what is markup already. */
  HtmlWriter markup(String markup) {
    out.append(markup);
    return this;
  }

  HtmlWriter line() {
    out.append('\n');
    return this;
  }

  /**
   * Writes a start tag.
   *
   * @param attributes name and value of each attribute in turn; one whose value is null is left out
   */
  HtmlWriter open(String element, @Nullable String... attributes) {
    return tag(element, attributes, ">");
  }

  /** Writes an element that can hold nothing. */
  HtmlWriter empty(String element, @Nullable String... attributes) {
    return tag(element, attributes, "/>");
  }

  HtmlWriter close(String element) {
    out.append("</").append(element).append('>');
    return this;
  }

  /** Writes text. Characters that XML 1.0 (2.2) forbids become U+FFFD. */
  HtmlWriter text(String text) {
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      switch (codePoint) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\r' -> out.append("&#13;");
        default -> out.appendCodePoint(isXmlCharacter(codePoint) ? codePoint : REPLACEMENT);
      }
    }
    return this;
  }

  private HtmlWriter tag(String element, @Nullable String[] attributes, String end) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      String value = attributes[i + 1];
      if (value != null) {
        out.append(' ').append(attributes[i]).append("=\"");
        text(value);
        out.append('"');
      }
    }
    out.append(end);
    return this;
  }

  private static boolean isXmlCharacter(int codePoint) {
    return codePoint >= ' '
        ? codePoint < Character.MIN_SURROGATE
            || (codePoint > Character.MAX_SURROGATE && codePoint < 0xFFFE)
            || codePoint > 0xFFFF
        : codePoint == '\t' || codePoint == '\n';
  }
}
