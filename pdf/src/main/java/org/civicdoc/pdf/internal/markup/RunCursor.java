package org.civicdoc.pdf.internal.markup;

import java.util.List;

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
        new InlineItem.Run(run.printed().substring(offset, end), run.original(), run.around());
    offset = end;
    if (offset == run.printed().length()) {
      index++;
      offset = 0;
    }
    return part;
  }
}
