package org.civicdoc.pdf.internal.markup;

import org.w3c.dom.Element;

/** Writes what the pages that follow carry above their text. */
final class RunningTitle {

  /** Longest in code points; both must fit on one line. */
  private static final int LONGEST_TITLE = 34;

  private static final int LONGEST_SITE = 16;

  private static final String BLANK = "\u00A0";

  private final Xhtml xhtml;

  RunningTitle(Xhtml xhtml) {
    this.xhtml = xhtml;
  }

  void writeBlank(Element parent) {
    write(parent, BLANK, BLANK);
  }

  void write(Element parent, String site, String title) {
    append(parent, "running-site", abridged(site, LONGEST_SITE));
    append(parent, "running-title", abridged(title, LONGEST_TITLE));
  }

  private void append(Element parent, String styleClass, String text) {
    xhtml.text(xhtml.append(parent, "div", styleClass), text.isEmpty() ? BLANK : text);
  }

  private static String abridged(String text, int length) {
    String line = text.replace('\n', ' ');
    return line.codePointCount(0, line.length()) <= length
        ? line
        : line.substring(0, line.offsetByCodePoints(0, length - 1)) + "…";
  }
}
