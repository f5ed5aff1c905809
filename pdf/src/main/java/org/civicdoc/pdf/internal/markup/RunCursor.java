package org.civicdoc.pdf.internal.markup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads runs piece by piece. */
final class RunCursor {

  private final List<InlineItem.Run> runs;
  private int index;
  private int offset;

  RunCursor(List<InlineItem.Run> runs) {
    this.runs = runs;
  }

  /** The rest of the current run, but at most {@code length} UTF-16 units of it. */
  InlineItem.Run take(int length) {
    InlineItem.Run run = runs.get(index);
    int end = Math.min(run.printed().length(), offset + length);
    InlineItem.Run part =
        new InlineItem.Run(
            run.printed().substring(offset, end), original(run, offset, end), run.around());
    offset = end;
    if (offset == run.printed().length()) {
      index++;
      offset = 0;
    }
    return part;
  }

  /**
   * What a piece of a run stands for. Signs stand for a character each as a rule; where they do
   * not, the first piece stands for all, since what is said twice would be read twice.
   */
  private static @Nullable String original(InlineItem.Run run, int start, int end) {
    String original = run.original();
    if (original == null || (start == 0 && end == run.printed().length())) {
      return original;
    }
    String printed = run.printed();
    int signs = printed.codePointCount(0, printed.length());
    if (signs != original.codePointCount(0, original.length())) {
      return start == 0 ? original : "";
    }
    int from = original.offsetByCodePoints(0, printed.codePointCount(0, start));
    return original.substring(
        from, original.offsetByCodePoints(from, printed.codePointCount(start, end)));
  }
}
