package org.civicdoc.internal.block;

import java.util.ArrayList;
import java.util.List;
import org.civicdoc.internal.block.piece.Run;
import org.civicdoc.internal.text.Spaces;

/** Leaves out the spaces at both ends of some runs: beside a {@code <br>} they show nothing. */
final class SpaceAtEnds {

  private SpaceAtEnds() {}

  static List<Run> strip(List<Run> runs) {
    int start = 0;
    int end = runs.size();
    while (start < end && runs.get(start).isBlank()) {
      start++;
    }
    while (end > start && runs.get(end - 1).isBlank()) {
      end--;
    }
    if (start == end) {
      return List.of();
    }
    List<Run> stripped = new ArrayList<>(runs.subList(start, end));
    stripped.set(0, stripStart(stripped.get(0)));
    int last = stripped.size() - 1;
    stripped.set(last, stripEnd(stripped.get(last)));
    return stripped;
  }

  private static Run stripStart(Run run) {
    int start = 0;
    while (isLayout(run.text().charAt(start))) {
      start++;
    }
    return start == 0 ? run : new Run(run.text().substring(start), run.style());
  }

  private static Run stripEnd(Run run) {
    int end = run.text().length();
    while (isLayout(run.text().charAt(end - 1))) {
      end--;
    }
    return end == run.text().length() ? run : new Run(run.text().substring(0, end), run.style());
  }

  private static boolean isLayout(char c) {
    return Spaces.isSpace(c) || Spaces.isInvisible(c);
  }
}
