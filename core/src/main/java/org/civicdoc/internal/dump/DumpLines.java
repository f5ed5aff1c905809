package org.civicdoc.internal.dump;

import java.util.ArrayList;
import java.util.List;
import org.civicdoc.internal.text.Spaces;

/** Cuts a dump into its visible lines, without the bullets that stand for list items. */
final class DumpLines {

  private static final String BULLETS = "•·▪◦●■◆*";

  /** From this length on a line that others match in length was wrapped by a tool. */
  private static final int SHORTEST_WRAPPED = 30;

  /** Lines that end at the same column differ by no more characters than this. */
  private static final int RAGGED = 3;

  private DumpLines() {}

  static List<String> of(String dump) {
    List<String> lines = new ArrayList<>();
    List<String> group = new ArrayList<>();
    dump.lines()
        .forEach(
            source -> {
              String line = withoutBullet(Spaces.collapse(source));
              if (line.isEmpty()) {
                lines.addAll(unwrapped(group));
                group.clear();
              } else {
                group.add(line);
              }
            });
    lines.addAll(unwrapped(group));
    return lines;
  }

  private static String withoutBullet(String line) {
    return line.length() > 1 && BULLETS.indexOf(line.charAt(0)) >= 0 && line.charAt(1) == ' '
        ? line.substring(2)
        : line;
  }

  /** Joins neighbouring lines if all but the last end at one column: then a tool wrapped them. */
  private static List<String> unwrapped(List<String> group) {
    if (group.size() < 3) {
      return List.copyOf(group);
    }
    int longest = group.stream().mapToInt(String::length).max().orElse(0);
    boolean wrapped =
        longest >= SHORTEST_WRAPPED
            && group.subList(0, group.size() - 1).stream()
                .allMatch(line -> line.length() >= longest - RAGGED);
    return wrapped ? List.of(String.join("", group)) : List.copyOf(group);
  }
}
