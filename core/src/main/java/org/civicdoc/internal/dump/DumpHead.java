package org.civicdoc.internal.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civicdoc.internal.metadata.byline.BylineField;
import org.civicdoc.internal.metadata.byline.BylineGrammar;
import org.civicdoc.internal.metadata.byline.BylineItem;
import org.civicdoc.internal.metadata.site.BreadcrumbGrammar;
import org.civicdoc.internal.text.Punctuation;
import org.civicdoc.internal.text.ResourceLines;
import org.jspecify.annotations.Nullable;

/**
 * What stands above a dump's body: navigation, breadcrumb, title, byline, in this order, any of
 * them missing.
 *
 * @param breadcrumb the path; empty if there is none
 * @param title the title's line, or null
 * @param byline what the byline states
 * @param bodyStart the index of the body's first line
 * @param skipped the lines around the breadcrumb that were taken for navigation
 */
record DumpHead(
    List<String> breadcrumb,
    @Nullable String title,
    List<BylineItem> byline,
    int bodyStart,
    List<String> skipped) {

  /** The head ends within so many lines; navigation may fill most of them. */
  private static final int LONGEST = 80;

  /** A line longer than this belongs to the body. */
  private static final int LONGEST_TITLE = 90;

  private static final int SHORTEST_SENTENCE = 10;

  private static final List<String> SALUTATIONS =
      ResourceLines.of(DumpHead.class, "salutations.txt");

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
    int title = first < 0 ? crumb + 1 : first - 1;
    boolean titled = title > crumb && title < lines.size() && isTitle(lines.get(title));
    List<BylineItem> items = new ArrayList<>();
    int next = first < 0 ? crumb + (titled ? 2 : 1) : first;
    while (first >= 0
        && next < lines.size()
        && isByline(bylines.read(lines.get(next)), lines.get(next))) {
      items.addAll(bylines.read(lines.get(next)));
      next++;
    }
    List<String> skipped = above(lines, crumb, titled ? title : Math.max(first, crumb));
    return new DumpHead(breadcrumb, titled ? lines.get(title) : null, items, next, skipped);
  }

  /** The lines above the title or byline, without the breadcrumb. */
  private static List<String> above(List<String> lines, int crumb, int end) {
    List<String> above = new ArrayList<>(lines.subList(0, Math.max(0, end)));
    if (crumb >= 0 && crumb < end) {
      above.remove(crumb);
    }
    return above;
  }

  private static int firstBylineLine(
      List<String> lines, int start, int end, BylineGrammar bylines) {
    for (int i = start; i < end; i++) {
      String line = lines.get(i);
      if (isText(line)) {
        return -1;
      }
      List<BylineItem> items = bylines.read(line);
      if (isByline(items, line) && items.stream().anyMatch(DumpHead::tellsOfPublication)) {
        return i;
      }
    }
    return -1;
  }

  /** What looks like a byline below a sentence or a salutation is part of the text. */
  private static boolean isText(String line) {
    char last = line.charAt(line.length() - 1);
    return isSentence(line)
        || Punctuation.isColon(last) && SALUTATIONS.stream().anyMatch(line::startsWith);
  }

  /** A title may end in a question mark; a greeting stands above the navigation. */
  private static boolean isSentence(String line) {
    char last = Punctuation.lastBeforeClosing(line);
    boolean ended = last == '。' || last == '；';
    return !line.contains("欢迎")
        && (line.length() >= SHORTEST_SENTENCE && ended
            || line.length() > LONGEST_TITLE && line.indexOf('。') >= 0);
  }

  /** Whether there are sentences in what was taken for navigation. */
  boolean skipsSentences() {
    return skipped.stream().anyMatch(DumpHead::isSentence);
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
