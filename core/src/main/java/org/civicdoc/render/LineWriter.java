package org.civicdoc.render;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines below prefixes, such as the marker of a list item and the spaces under it, with one blank
 * line between blocks; the state of one rendering.
 */
final class LineWriter {

  private final StringBuilder out = new StringBuilder();
  private final List<Prefix> prefixes = new ArrayList<>();
  private boolean blankLineDue;

  String text() {
    return out.toString();
  }

  int length() {
    return out.length();
  }

  /** Asks for a blank line before the next line, unless a list item or the text begins there. */
  void separate() {
    boolean begins = prefixes.isEmpty() ? out.isEmpty() : !prefixes.get(prefixes.size() - 1).begun;
    blankLineDue |= !begins;
  }

  /** Writes text of one or more lines; the empty text is none. */
  void lines(String text) {
    if (text.isEmpty()) {
      return;
    }
    if (blankLineDue) {
      blankLineDue = false;
      line("", prefixes.stream().filter(prefix -> prefix.begun).toList());
    }
    text.lines().forEach(line -> line(line, prefixes));
  }

  /** Writes lines with a prefix before each. */
  void below(String prefix, Runnable content) {
    below(new Prefix(prefix, prefix), content);
  }

  /** Writes lines beside a list item's marker, which stands alone if there are none. */
  void beside(String marker, Runnable content) {
    Prefix prefix = new Prefix(marker, " ".repeat(marker.length()));
    below(
        prefix,
        () -> {
          content.run();
          if (!prefix.begun) {
            lines("\n");
          }
        });
  }

  private void below(Prefix prefix, Runnable content) {
    prefixes.add(prefix);
    content.run();
    prefixes.remove(prefixes.size() - 1);
  }

  private void line(String line, List<Prefix> below) {
    int start = out.length();
    below.forEach(prefix -> out.append(prefix.next()));
    if (line.isEmpty()) {
      while (out.length() > start && out.charAt(out.length() - 1) == ' ') {
        out.setLength(out.length() - 1);
      }
    }
    out.append(line).append('\n');
  }

  /** A prefix, and whether its first line has been written. */
  private static final class Prefix {
    private final String first;
    private final String rest;
    private boolean begun;

    Prefix(String first, String rest) {
      this.first = first;
      this.rest = rest;
    }

    String next() {
      String next = begun ? rest : first;
      begun = true;
      return next;
    }
  }
}
