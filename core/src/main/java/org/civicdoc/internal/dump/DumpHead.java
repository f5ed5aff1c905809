package org.civicdoc.internal.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.civicdoc.internal.metadata.byline.BylineGrammar;
import org.civicdoc.internal.metadata.byline.BylineItem;
import org.civicdoc.internal.metadata.byline.DocumentNumbers;
import org.civicdoc.internal.metadata.site.BreadcrumbGrammar;
import org.civicdoc.internal.text.Punctuation;
import org.civicdoc.internal.text.ResourceLines;
import org.jspecify.annotations.Nullable;

/**
 * Where the title stands among a dump's first lines: what a page tells by its elements. The byline
 * may stand below it or above; navigation and breadcrumb stand above both.
 *
 * @param title the title, or null
 * @param from the index of its first line; without title, where the article begins
 * @param to the index after its last line
 * @param rule how it was found
 */
record DumpHead(@Nullable String title, int from, int to, String rule) {

  /** The head ends within so many lines; navigation may fill most of them. */
  private static final int LONGEST = 80;

  /** A line longer than this belongs to the body. */
  private static final int LONGEST_TITLE = 90;

  /** A header table has so many rows; the title is longer than the words around it. */
  private static final int ROWS = 3;

  private static final int LONG = 10;

  private static final int SHORTEST_SENTENCE = 10;

  /** How the second line ends that a long title is broken over, and how no first one does. */
  private static final Pattern DOCUMENT_KIND =
      Pattern.compile(ResourceLines.anyOf(DumpHead.class, "document-kinds.txt") + "$");

  /** 地点：会议室 tells of the page or of an event. */
  private static final Pattern DATUM = Pattern.compile("\\p{IsHan}{2,6}\\s?[:：].{1,6}");

  private static final Pattern MARK = Pattern.compile("附件\\s?\\d{0,2}[:：]?|\\d{1,2}月\\d{1,2}日");

  private static final List<String> SALUTATIONS =
      ResourceLines.of(DumpHead.class, "salutations.txt");

  static DumpHead of(List<String> lines, BylineGrammar bylines) {
    List<String> head = lines.subList(0, endOfHead(lines));
    return new Finder(head, bylines).find(startBelowPath(head));
  }

  /** What looks like a byline below a sentence or a salutation is part of the text. */
  private static int endOfHead(List<String> lines) {
    int end = Math.min(lines.size(), LONGEST);
    int start = Math.min(end, startBelowPath(lines.subList(0, end)));
    for (int i = start; i < end; i++) {
      if (isText(lines.get(i))) {
        return i;
      }
    }
    return end;
  }

  private static int startBelowPath(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      int label = BreadcrumbGrammar.labelEnd(lines.get(i));
      if (label >= 0 || BreadcrumbGrammar.startsAtHome(lines.get(i))) {
        int below = i + 1;
        boolean more = label == lines.get(i).length();
        while (below < lines.size() && (more || continuesPath(lines.get(below)))) {
          more = false;
          below++;
        }
        return below;
      }
    }
    return 0;
  }

  private static boolean continuesPath(String line) {
    return BreadcrumbGrammar.isArrow(line.charAt(0));
  }

  /** A sentence, or the salutation above one. */
  private static boolean isText(String line) {
    char last = line.charAt(line.length() - 1);
    return isSentence(line)
        || Punctuation.isColon(last) && SALUTATIONS.stream().anyMatch(line::startsWith);
  }

  /** A title may end in a question mark; a greeting stands above the navigation. */
  static boolean isSentence(String line) {
    char last = Punctuation.lastBeforeClosing(line);
    boolean ended = last == '。' || last == '；';
    return !line.contains("欢迎")
        && (line.length() >= SHORTEST_SENTENCE && ended
            || line.length() > LONGEST_TITLE && line.indexOf('。') >= 0);
  }

  /** Looks through the lines above the text. */
  private record Finder(List<String> lines, BylineGrammar bylines) {

    DumpHead find(int start) {
      int byline = -1;
      int today = -1;
      for (int i = start; i < lines.size(); i++) {
        DumpItems items = items(i);
        BylineItem title = items.titled();
        if (title != null && (title.label().endsWith("标题") || !holdsTitle(start, i))) {
          return new DumpHead(title.value(), i, i + 1, "label of a title");
        }
        if (items.tellOfPublication()) {
          // A header shows the day on which the page was saved.
          today = today < 0 && items.areDayAndWeekday() ? i : today;
          byline = byline < 0 && !items.areDayAndWeekday() ? i : byline;
        }
      }
      int belowTable = belowTable(start);
      if (belowTable >= 0) {
        return below(belowTable, belowTable, "first line below the header table");
      }
      byline = byline < 0 ? today : byline;
      if (byline < 0) {
        return below(start, start, "first line, or first below the breadcrumb");
      }
      for (int i = byline - 1; i >= start; i--) {
        if (isTitle(i)) {
          return above(i, start);
        }
      }
      return below(byline, byline + 1, "first line below the byline");
    }

    /** The index after a header table that stands above the title, as on 政府信息公开 pages; or -1. */
    private int belowTable(int start) {
      int rows = 0;
      int first = start;
      for (int i = start; i < lines.size(); i++) {
        DumpItems items = items(i);
        if (items.areAll() || bylines.labels().isLabel(lines.get(i))) {
          rows += items.areOfTable() ? 1 : 0;
          continue;
        }
        if (rows >= ROWS) {
          boolean below = first == start || lines.get(first - 1).length() < LONG;
          return below && isTitle(i) && lines.get(i).length() >= LONG ? i : -1;
        }
        rows = 0;
        first = i + 1;
      }
      return -1;
    }

    /** 名称：…… below the title of a notice is the name of what it is about. */
    private boolean holdsTitle(int from, int to) {
      return IntStream.range(from, to).anyMatch(this::isTitle);
    }

    /** The title of which a line above the byline is the last. */
    private DumpHead above(int last, int start) {
      String title = lines.get(last);
      boolean broken =
          last > start
              && isTitle(last - 1)
              && DOCUMENT_KIND.matcher(title).find()
              && !title.contains("关于")
              && lines.get(last - 1).contains("关于")
              && !DOCUMENT_KIND.matcher(lines.get(last - 1)).find();
      String whole = broken ? lines.get(last - 1) + title : title;
      return new DumpHead(whole, broken ? last - 1 : last, last + 1, "line above the byline");
    }

    private DumpHead below(int article, int from, String rule) {
      for (int i = from; i < lines.size(); i++) {
        if (isTitle(i)) {
          return new DumpHead(lines.get(i), i, i + 1, rule);
        }
      }
      return new DumpHead(null, article, article, "");
    }

    private DumpItems items(int i) {
      return new DumpItems(lines.get(i), bylines.read(lines.get(i)));
    }

    private boolean isTitle(int i) {
      String line = lines.get(i);
      return line.length() <= LONGEST_TITLE
          && !line.endsWith("。")
          && !line.startsWith("—")
          && !MARK.matcher(line).matches()
          && !isRule(line)
          && (!items(i).areAll() || items(i).announce())
          && !DATUM.matcher(line).matches()
          && !bylines.labels().isLabel(line)
          && DocumentNumbers.ofLine(line) == null;
    }

    private static boolean isRule(String line) {
      return line.chars().noneMatch(Character::isLetterOrDigit);
    }
  }

  /** The lines above the article that nothing reads. */
  List<String> above(List<String> lines, Set<Integer> read) {
    return unread(lines, 0, from, read);
  }

  /**
   * The lines of the article that nothing reads.
   *
   * @param titled whether the title was taken for one
   */
  List<String> below(List<String> lines, Set<Integer> read, boolean titled) {
    return unread(lines, titled ? to : from, lines.size(), read);
  }

  private static List<String> unread(List<String> lines, int from, int to, Set<Integer> read) {
    List<String> unread = new ArrayList<>(to - from);
    for (int i = from; i < to; i++) {
      if (!read.contains(i)) {
        unread.add(lines.get(i));
      }
    }
    return unread;
  }
}
