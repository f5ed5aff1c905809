package org.civicdoc.batch.internal.report;

import java.util.Locale;

/**
 * HTML in the making. What comes from pages goes through {@link #text}, and is nothing but text.
 */
final class Markup {

  private final StringBuilder html = new StringBuilder();

  /** Adds markup of this program. */
  Markup raw(String markup) {
    html.append(markup);
    return this;
  }

  /** Adds text, whatever is in it. */
  Markup text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(Character.isISOControl(c) ? '\uFFFD' : c);
      }
    }
    return this;
  }

  /** Adds a number, its thousands apart. */
  Markup number(long number) {
    html.append(String.format(Locale.ROOT, "%,d", number));
    return this;
  }

  /** Adds a number of markup, such as a coordinate. */
  Markup plain(double number) {
    String text = String.format(Locale.ROOT, "%.1f", number);
    html.append(text.endsWith(".0") ? text.substring(0, text.length() - 2) : text);
    return this;
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
