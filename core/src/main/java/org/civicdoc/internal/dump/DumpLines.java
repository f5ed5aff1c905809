package org.civicdoc.internal.dump;

import java.util.ArrayList;
import java.util.List;
import org.civicdoc.internal.text.Punctuation;
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

  /** A filler item is a bullet and nothing else. */
  private static String withoutBullet(String line) {
    if (line.isEmpty() || BULLETS.indexOf(line.charAt(0)) < 0) {
      return line;
    }
    if (line.length() == 1) {
      return "";
    }
    return line.charAt(1) == ' ' ? line.substring(2) : line;
  }

  /**
   * Joins neighbouring lines if all but the last end at one column: then a tool wrapped them.
   * Paragraphs may be of like length, but most of them end sentences.
   */
  private static List<String> unwrapped(List<String> group) {
    if (group.size() < 3) {
      return List.copyOf(group);
    }
    int longest = group.stream().mapToInt(String::length).max().orElse(0);
    List<String> inner = group.subList(0, group.size() - 1);
    long sentences = inner.stream().filter(DumpLines::endsSentence).count();
    boolean wrapped =
        longest >= SHORTEST_WRAPPED
            && inner.stream().allMatch(line -> line.length() >= longest - RAGGED)
            && sentences * 2 <= inner.size();
    return wrapped ? List.of(joined(group)) : List.copyOf(group);
  }

  private static boolean endsSentence(String line) {
    return Punctuation.endsSentence(Punctuation.lastBeforeClosing(line));
  }

  private static String joined(List<String> lines) {
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      if (!text.isEmpty()
          && Spaces.isLineEndASpace(text.charAt(text.length() - 1), line.charAt(0))) {
        text.append(' ');
      }
      text.append(line);
    }
    return text.toString();
  }
}
