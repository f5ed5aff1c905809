package org.civicdoc.internal.metadata.byline;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.civicdoc.internal.metadata.hint.ElementWords;
import org.civicdoc.internal.metadata.line.Body;
import org.civicdoc.internal.metadata.line.PageLine;
import org.civicdoc.internal.metadata.line.Spacing;
import org.civicdoc.internal.text.ResourceLines;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A source without label: a short name beside the date between title and text, whose element says
 * that it is the source or whose last word is that of a medium or an office.
 *
 * @param name the source
 * @param line the index of its line
 */
public record SourceSlot(String name, int line) {

  private static final int REACH = 10;
  private static final int TO_DAY = 3;
  private static final int MAX_NAME = 30;
  private static final int LONGEST_LINE = 100;

  private static final Pattern BODY =
      Pattern.compile(
          "[\\u4E00-\\u9FA5A-Za-z0-9·+]{1,24}"
              + ResourceLines.anyOf(SourceSlot.class, "source-endings.txt")
              + "|[\\u4E00-\\u9FA5]{2,20}(?:科|处|股|科室|股室)");

  private static final Pattern PARTS =
      Pattern.compile("[\\s\\u001F\\u00A0\\u2000-\\u200B\\u3000|\\[\\]【】]+");

  /**
   * Finds the source.
   *
   * @param lines the page's lines
   * @param title the index after the title's last line
   * @param taken the indexes of lines that a header table holds
   */
  public static @Nullable SourceSlot find(
      List<PageLine> lines, int title, Set<Integer> taken, Body body, Labels labels) {
    int end = Math.min(lines.size(), Math.min(body.start(), title + REACH));
    for (int i = title; i < end; i++) {
      boolean may = lines.get(i).text().length() <= LONGEST_LINE && !taken.contains(i);
      String name = may ? name(lines, i, end, labels) : null;
      if (name != null) {
        return new SourceSlot(name, i);
      }
    }
    return null;
  }

  /** Whether a name ends as those of media, offices and their departments do. */
  public static boolean namesABody(String name) {
    return BODY.matcher(name).matches();
  }

  private static @Nullable String name(List<PageLine> lines, int i, int last, Labels labels) {
    PageLine line = lines.get(i);
    boolean stated = line.has(ElementWords.SOURCE);
    PrintedDay day = PrintedDay.find(line.text(), labels);
    if (day == null) {
      String whole = line.text().strip();
      boolean alone = line.heading() == 0 && PARTS.split(whole).length == 1;
      return alone
              && isName(whole, stated, labels)
              && (stated || isAboveDay(lines, i, last, labels) || isBesideDay(lines, i, labels))
          ? whole
          : null;
    }
    String[] before = PARTS.split(line.text().substring(0, day.start()));
    String[] after = PARTS.split(line.text().substring(day.end()).stripLeading());
    for (int p = before.length - 1; p >= 0; p--) {
      if (isName(before[p], stated, labels)) {
        return before[p];
      }
    }
    for (String part : after) {
      if (!part.isEmpty()) {
        return isName(part, stated, labels) ? part : null;
      }
    }
    return null;
  }

  private static boolean isName(String text, boolean stated, Labels labels) {
    return text.length() > 1
        && text.length() <= MAX_NAME
        && labels.findAll(text).isEmpty()
        && labels.ofWhole(text) == null
        && (stated ? Spacing.isHan(text.charAt(text.length() - 1)) : namesABody(text));
  }

  /** Icons alone tell day, name and count, which stand side by side. */
  private static boolean isBesideDay(List<PageLine> lines, int i, Labels labels) {
    Element before = i == 0 ? null : lines.get(i - 1).block();
    return before != null
        && before.equals(lines.get(i).block().previousElementSibling())
        && !lines.get(i).inContent()
        && PrintedDay.find(lines.get(i - 1).text(), labels) != null;
  }

  private static boolean isAboveDay(List<PageLine> lines, int i, int end, Labels labels) {
    for (int j = i + 1; j < end && j <= i + TO_DAY; j++) {
      if (PrintedDay.find(lines.get(j).text(), labels) != null) {
        return true;
      }
    }
    return false;
  }
}
