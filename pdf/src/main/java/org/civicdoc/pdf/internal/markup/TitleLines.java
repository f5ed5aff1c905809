package org.civicdoc.pdf.internal.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civicdoc.pdf.internal.typesetting.LineBreakRules;

/**
 * How a long title is parted: at its spaces if it has some, else into lines of about the same
 * length (GB/T 9704-2012, 7.3.1: no word torn, lines well proportioned).
 */
final class TitleLines {

  /** Titles of more characters are no titles; the engine may break them where it will. */
  private static final int LONGEST = 200;

  private static final Pattern PART = Pattern.compile("[^\\s\\u3000\\u00A0]+");

  /** How many ems fit on a line. */
  private final float lineWidth;

  TitleLines(float lineWidth) {
    this.lineWidth = lineWidth;
  }

  /** What stands on lines of its own, in order; never empty. */
  List<String> of(String title) {
    if (width(title) <= lineWidth || title.length() > LONGEST) {
      return List.of(title);
    }
    List<String> lines = atSpaces(title);
    return lines.size() > 1 ? lines : balanced(title);
  }

  /** As many parts on a line as fit; the title, if a part is too long for a line. */
  private List<String> atSpaces(String title) {
    List<String> lines = new ArrayList<>();
    int end = 0;
    String line = "";
    for (Matcher part = PART.matcher(title); part.find(); end = part.end()) {
      String longer = line + title.substring(end, part.start()) + part.group();
      if (line.isEmpty() || width(longer) > lineWidth) {
        lines.add(line);
        longer = part.group();
      }
      line = longer;
      if (width(line) > lineWidth) {
        return List.of(title);
      }
    }
    lines.add(line);
    return lines.subList(1, lines.size());
  }

  /** The cheapest way to part a title, by the lengths of its lines and the words torn. */
  private List<String> balanced(String title) {
    float width = width(title);
    float mean = width / (float) Math.ceil(width / lineWidth);
    int length = title.length();
    float[] costs = new float[length + 1];
    int[] starts = new int[length + 1];
    for (int end = 1; end <= length; end++) {
      costs[end] = Float.POSITIVE_INFINITY;
      if (end < length && !LineBreakRules.canBreak(title, end)) {
        continue;
      }
      float parted = end < length ? TitleBreaks.cost(title, end) : 0;
      for (int start = end - 1; start >= 0; start--) {
        float line = width(title.substring(start, end));
        if (line > lineWidth) {
          break;
        }
        float cost = costs[start] + parted + (line - mean) * (line - mean);
        if (cost < costs[end]) {
          costs[end] = cost;
          starts[end] = start;
        }
      }
    }
    return costs[length] == Float.POSITIVE_INFINITY ? List.of(title) : lines(title, starts);
  }

  private static List<String> lines(String title, int[] starts) {
    List<String> lines = new ArrayList<>();
    for (int end = title.length(); end > 0; end = starts[end]) {
      lines.add(0, title.substring(starts[end], end).strip());
    }
    return lines;
  }

  /** Ems in bold type, whose letters and digits are wider. */
  private static float width(String text) {
    return (float) text.codePoints().mapToDouble(c -> c < 0x2000 ? 0.6 : 1).sum();
  }

  /** Ems of a text, near enough. */
  static float ems(String text) {
    return (float) text.codePoints().mapToDouble(c -> c < 0x2000 ? 0.5 : 1).sum();
  }
}
