package org.civicdoc.pdf.internal.markup;

import java.util.ArrayList;
import java.util.List;

/**
 * How a long title is parted: at its spaces if it has some, else into lines of about the same
 * length (GB/T 9704-2012, 7.3.1: no word torn, lines well proportioned), never with a last line of
 * two characters.
 *
 * @param lines what stands on lines of its own, in order; never empty
 * @param narrowing ems by which the title's lines are narrower than the page, on each side
 */
record TitleLines(List<String> lines, float narrowing) {

  /** Ems of a title on a line: 156 mm at 22 pt. */
  private static final float WIDTH = 20;

  /** Room for a line to be longer than the mean, where punctuation must not begin the next. */
  private static final float SLACK = 1.5f;

  static TitleLines of(String title) {
    float width = ems(title);
    if (width <= WIDTH) {
      return new TitleLines(List.of(title), 0);
    }
    List<String> lines = atSpaces(title);
    if (lines.size() > 1) {
      return new TitleLines(lines, 0);
    }
    double rows = Math.ceil(width / WIDTH);
    return new TitleLines(
        List.of(title), Math.max(0, (WIDTH - (float) Math.ceil(width / rows) - SLACK) / 2));
  }

  /** As many parts on a line as fit; one line, if a part is too long for that. */
  private static List<String> atSpaces(String title) {
    List<String> lines = new ArrayList<>();
    for (String part : title.strip().split("[\\s\\u3000\\u00A0]+", -1)) {
      if (ems(part) > WIDTH) {
        return List.of(title);
      }
      int last = lines.size() - 1;
      if (last >= 0 && ems(lines.get(last)) + 1 + ems(part) <= WIDTH) {
        lines.set(last, lines.get(last) + '\u3000' + part);
      } else {
        lines.add(part);
      }
    }
    return lines;
  }

  static float ems(String text) {
    return (float) text.codePoints().mapToDouble(c -> c < 0x2000 ? 0.5 : 1).sum();
  }
}
