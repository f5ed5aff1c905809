package org.civicdoc.internal.metadata.byline;

import java.util.List;
import org.civicdoc.internal.metadata.date.PublicationTimes;
import org.civicdoc.internal.text.Punctuation;
import org.civicdoc.model.TimePrecision;

/**
 * The items of a line, and what it says beside them.
 *
 * @param line the line
 * @param items what the grammar reads in it, in order
 */
record LineItems(String line, List<BylineItem> items) {

  /** More letters beside the items than this, toolbars and all, and the line says more. */
  private static final int MAX_OTHER = 16;

  /** Whether the line holds nothing but the items, so that the body can do without it. */
  boolean fillLine() {
    return other() <= MAX_OTHER;
  }

  /** How many letters and digits stand beside the items. */
  int other() {
    int other = 0;
    int from = 0;
    for (BylineItem item : items) {
      other += visible(line, from, item.start());
      from = item.end();
    }
    return other + visible(line, from, line.length());
  }

  /** 摄影/张艳 编辑/苏芳 is the article's own signature. */
  boolean holdSignature() {
    return items.stream()
        .anyMatch(
            item ->
                line.startsWith("/", item.start() + item.label().length())
                    && line.substring(item.start(), item.end())
                        .chars()
                        .noneMatch(c -> Punctuation.isColon((char) c)));
  }

  /** A speech or an act has its own day in brackets below the title: （2017年9月11日）. */
  boolean areDayInBrackets() {
    String text = line.strip();
    return items.size() == 1
        && items.get(0).field() == BylineField.DATE
        && (text.startsWith("（") || text.startsWith("("))
        && PublicationTimes.parse(items.get(0).value())
            .filter(time -> time.precision() == TimePrecision.DAY)
            .isPresent();
  }

  /** Whether what stands beside a day is no more than a name and the count of readers. */
  static boolean isBylineAround(String line, PrintedDay day) {
    return visible(line, 0, day.start()) <= MAX_OTHER
        && visible(line, day.end(), line.length()) <= MAX_OTHER
        && line.indexOf('。') < 0
        && line.indexOf('，') < 0;
  }

  /** How many letters and digits stand in a part of a line outside web addresses. */
  private static int visible(String line, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      i = WebAddresses.endAt(line, i, to);
      count += i < to && Character.isLetterOrDigit(line.charAt(i)) ? 1 : 0;
    }
    return count;
  }
}
