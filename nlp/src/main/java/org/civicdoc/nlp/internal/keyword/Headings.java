package org.civicdoc.nlp.internal.keyword;

import java.util.BitSet;
import org.civicdoc.nlp.internal.text.TextView;

/**
 * Where a text's titles and headings stand: short lines without an end mark, and the tail that
 * follows the last sentence without one, which is how dumps append a title.
 */
final class Headings {

  private static final int LONGEST = 60;
  private static final String END_MARKS = "。！？；!?;.…:";

  private final BitSet headings = new BitSet();

  Headings(TextView view) {
    int start = 0;
    while (start < view.length()) {
      int newline = view.text().indexOf('\n', start);
      int end = newline < 0 ? view.length() : newline;
      mark(view, start, end);
      start = end + 1;
    }
  }

  private void mark(TextView view, int start, int end) {
    if (start == end || END_MARKS.indexOf(view.charAt(end - 1)) >= 0) {
      return;
    }
    int from = end;
    while (from > start && END_MARKS.indexOf(view.charAt(from - 1)) < 0) {
      from--;
    }
    if (end - from <= LONGEST) {
      headings.set(from, end);
    }
  }

  boolean holds(int offset) {
    return headings.get(offset);
  }
}
