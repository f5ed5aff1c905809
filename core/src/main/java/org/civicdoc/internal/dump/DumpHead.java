package org.civicdoc.internal.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civicdoc.internal.metadata.BreadcrumbGrammar;
import org.civicdoc.internal.metadata.BylineField;
import org.civicdoc.internal.metadata.BylineGrammar;
import org.civicdoc.internal.metadata.BylineItem;
import org.jspecify.annotations.Nullable;

/**
 * What stands above a dump's body: navigation, breadcrumb, title, byline, in this order, any of
 * them missing.
 *
 * @param breadcrumb the path; empty if there is none
 * @param title the title's line, or null
 * @param byline what the byline states
 * @param bodyStart the index of the body's first line
 */
record DumpHead(
    List<String> breadcrumb, @Nullable String title, List<BylineItem> byline, int bodyStart) {

  /** The head ends within so many lines; navigation may fill most of them. */
  private static final int LONGEST = 80;

  /** A line longer than this belongs to the body. */
  private static final int LONGEST_TITLE = 90;

  static DumpHead of(List<String> lines, BreadcrumbGrammar breadcrumbs, BylineGrammar bylines) {
    int end = Math.min(lines.size(), LONGEST);
    int crumb = -1;
    List<String> breadcrumb = List.of();
    for (int i = 0; i < end && crumb < 0; i++) {
      Optional<List<String>> path = breadcrumbs.read(lines.get(i));
      if (path.isPresent()) {
        crumb = i;
        breadcrumb = path.get();
      }
    }
    int first = firstBylineLine(lines, crumb + 1, end, bylines);
    if (first < 0) {
      int title = crumb + 1 < lines.size() && isTitle(lines.get(crumb + 1)) ? crumb + 1 : -1;
      return new DumpHead(
          breadcrumb, title < 0 ? null : lines.get(title), List.of(), Math.max(crumb, title) + 1);
    }
    List<BylineItem> items = new ArrayList<>();
    int next = first;
    while (next < lines.size() && isByline(bylines.read(lines.get(next)), lines.get(next))) {
      items.addAll(bylines.read(lines.get(next)));
      next++;
    }
    boolean titled = first - 1 > crumb && isTitle(lines.get(first - 1));
    return new DumpHead(breadcrumb, titled ? lines.get(first - 1) : null, items, next);
  }

  private static int firstBylineLine(
      List<String> lines, int start, int end, BylineGrammar bylines) {
    for (int i = start; i < end; i++) {
      String line = lines.get(i);
      if (line.length() > LONGEST_TITLE && line.indexOf('。') >= 0) {
        return -1;
      }
      List<BylineItem> items = bylines.read(line);
      if (isByline(items, line) && items.stream().anyMatch(DumpHead::tellsOfPublication)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean tellsOfPublication(BylineItem item) {
    return switch (item.field()) {
      case PUBLISHED, DATE, SOURCE, PUBLISHER -> true;
      default -> false;
    };
  }

  /** Whether the items make up most of the line. */
  static boolean isByline(List<BylineItem> items, String line) {
    int covered = items.stream().mapToInt(item -> item.end() - item.start()).sum();
    return covered * 2 > line.length();
  }

  private static boolean isTitle(String line) {
    return line.length() <= LONGEST_TITLE && !line.endsWith("。");
  }

  /** The first value of a field. */
  Optional<String> value(BylineField field) {
    return byline.stream()
        .filter(item -> item.field() == field && !item.value().isEmpty())
        .map(BylineItem::value)
        .findFirst();
  }
}
