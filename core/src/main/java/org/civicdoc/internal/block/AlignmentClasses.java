package org.civicdoc.internal.block;

import java.util.Map;
import java.util.stream.Collectors;
import org.civicdoc.internal.text.ResourceLines;
import org.jsoup.nodes.Element;

/** The classes by which widespread style sheets align text, as far as no style sheet is read. */
final class AlignmentClasses {

  private static final Map<String, String> ALIGNMENTS =
      ResourceLines.of(AlignmentClasses.class, "alignment-classes.txt").stream()
          .map(line -> line.split(" "))
          .collect(Collectors.toUnmodifiableMap(words -> words[0], words -> words[1]));

  private static final int SHORTEST =
      ALIGNMENTS.keySet().stream().mapToInt(String::length).min().orElse(0);

  private static final int LONGEST_ATTRIBUTE = 200;

  private AlignmentClasses() {}

  /**
   * The value of {@code text-align} that an element's classes stand for; empty if there is none.
   */
  static String of(Element element) {
    String classes = element.attributesSize() == 0 ? "" : element.attributes().get("class");
    int end = Math.min(classes.length(), LONGEST_ATTRIBUTE);
    for (int start = 0; end - start >= SHORTEST; ) {
      int space = classes.indexOf(' ', start);
      int to = space < 0 || space > end ? end : space;
      String alignment =
          to - start < SHORTEST ? null : ALIGNMENTS.get(classes.substring(start, to));
      if (alignment != null) {
        return alignment;
      }
      start = to + 1;
    }
    return "";
  }
}
