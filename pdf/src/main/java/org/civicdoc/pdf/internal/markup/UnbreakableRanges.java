package org.civicdoc.pdf.internal.markup;

import java.util.ArrayList;
import java.util.List;
import org.civicdoc.pdf.internal.typesetting.LineBreakRules;

/**
 * Where a line must not break although an inline ends there, such as in {@code <b>办法</b>，}. The
 * engine looks at one inline at a time and would break; what stands around such a border is
 * therefore kept together as a box of its own.
 */
final class UnbreakableRanges {

  /** Longer ranges are left to the engine: a box of their length would tear the line. */
  private static final int LONGEST = 40;

  private UnbreakableRanges() {}

  /**
   * A range of UTF-16 offsets, half-open.
   *
   * @param start where it begins
   * @param end where it ends
   */
  record Range(int start, int end) {}

  /**
   * The ranges to keep together, in order, without overlap.
   *
   * @param text the text of a line of inlines
   * @param borders where an inline ends and the next begins, in order
   */
  static List<Range> of(CharSequence text, List<Integer> borders) {
    List<Range> ranges = new ArrayList<>();
    int covered = 0;
    for (int border : borders) {
      if (border < covered || LineBreakRules.canBreak(text, border)) {
        continue;
      }
      int start = border - 1;
      while (start > 0 && border - start < LONGEST && !LineBreakRules.canBreak(text, start)) {
        start--;
      }
      int end = border + 1;
      while (end < text.length() && end - start <= LONGEST && !LineBreakRules.canBreak(text, end)) {
        end++;
      }
      // A box is as wide as its text without the space at its end, and would be too narrow for it.
      while (end > border && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      if (end > border && end - start <= LONGEST) {
        ranges.add(new Range(start, end));
        covered = end;
      }
    }
    return ranges;
  }
}
