package org.civicdoc.internal.metadata;

import java.util.List;

/**
 * Where the article's running text stands among the lines; bylines stand before and after it.
 *
 * @param start the index of its first line of prose
 * @param end the index of its last line of prose
 */
record Body(int start, int end) {

  /**
   * Finds the running text.
   *
   * @param lines the page's lines
   * @return its first and last line; both the number of lines if there is no text
   */
  static Body of(List<Line> lines) {
    boolean known = lines.stream().anyMatch(Line::inContent);
    int start = -1;
    int end = -1;
    int first = -1;
    int last = -1;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (known ? line.inContent() : !line.has(ElementWords.FOOTER | ElementWords.ELSEWHERE)) {
        first = first < 0 ? i : first;
        last = i;
        if (line.isProse()) {
          start = start < 0 ? i : start;
          end = i;
        }
      }
    }
    if (start >= 0) {
      return new Body(start, end);
    }
    return known ? new Body(first, last) : new Body(lines.size(), lines.size());
  }
}
