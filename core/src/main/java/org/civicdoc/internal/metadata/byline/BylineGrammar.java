package org.civicdoc.internal.metadata.byline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civicdoc.internal.metadata.date.PublicationTimes;
import org.civicdoc.internal.metadata.date.TimeMatch;
import org.civicdoc.internal.metadata.line.Spacing;
import org.civicdoc.internal.profile.Knowledge;
import org.civicdoc.internal.text.ResourceLines;

/**
 * Reads the labelled values of a line: {@code 发布时间：2020-12-30 17:40 来源：市人大办 【字体：大 中 小】}.
 *
 * <pre>{@code
 * line := (label colon value | date | other)*
 * colon := ':' | '：' | '︰' | '︱' | label in 【】
 * value := text up to the next label, a wide gap, a bar, a closing bracket or a date
 * }</pre>
 *
 * <p>Labels are those of the profiles; they may have white space inside. A label counts where a
 * word begins, so 图片来源 is not 来源. Immutable and thread-safe; linear in the line.
 */
public final class BylineGrammar {

  /** More text beside a date without label than this, and the line is no byline. */
  private static final int MAX_OTHER_TEXT = 24;

  /** 某年某月某日通过: the note below the title of a law; 今天是: the clock of the page. */
  private static final Pattern OTHER_EVENT =
      Pattern.compile("今[天日]是|现在是|[通经]过|施行|实施|修订|修正|批准|印发|签发|截止|截至|起至|有效期|开幕|闭幕|废止");

  /** 公开时间：5月8日至5月14日 is a period, and no day of the page. */
  private static final Pattern TO_DAY =
      Pattern.compile(
          "\\s*(?:[至到~～]|[-—–－]{1,2})\\s*(?:\\d{4}[年./-]|\\d{1,2}(?:月|日)|\\d{1,2}[./-]\\d)");

  /** The number of an item in a list: 一、 （一） 1. */
  private static final Pattern NUMBER =
      Pattern.compile("[（(]?(?:[一二三四五六七八九十]{1,3}|\\d{1,2})(?:[、．.]|[)）][、．.]?)(?!\\d)\\s?");

  /** Labels of who put a page on the site: a person, or the body that publishes it. */
  private static final Set<String> POSTERS =
      Set.copyOf(ResourceLines.of(BylineGrammar.class, "poster-labels.txt"));

  /** What stands between a value and the next item. */
  private static final String AFTER_VALUE = " ，,、；;（([［【〔「『《“";

  /** The same behind a name; the numbers of documents may end so. */
  private static final String AFTER_NAME = "·•—–-/／>＞»";

  private static final String SENTENCE_MARKS = "。；！？，";

  private final Labels labels;
  private final ToolWords tools;

  /**
   * Makes a grammar.
   *
   * @param knowledge tells the labels, and the tools of pages
   */
  public BylineGrammar(Knowledge knowledge) {
    this.labels = new Labels(knowledge);
    this.tools = new ToolWords(knowledge, labels);
  }

  public Labels labels() {
    return labels;
  }

  /** Whether a line holds nothing but tools of the page: 【打印】 【关闭】. */
  public boolean isOfTools(String line) {
    return tools.fill(line);
  }

  /**
   * Reads a line.
   *
   * @param line a line, white space as it stands
   * @return its items in order; empty if the line holds none
   */
  public List<BylineItem> read(String line) {
    List<LabelMatch> found = labels.findAll(line);
    List<BylineItem> items = new ArrayList<>(4);
    Set<BylineItem> said = new HashSet<>();
    int loose = 0;
    for (int i = 0; i < found.size(); i++) {
      LabelMatch label = found.get(i);
      int limit = i + 1 < found.size() ? found.get(i + 1).start() : line.length();
      addDate(line, loose, label.start(), items);
      BylineItem item = item(line, label, limit);
      if (beginsPeriod(line, item)) {
        loose = limit;
        continue;
      }
      items.add(item);
      if (BylineValue.isSaid(line.substring(label.end(), limit), item.field())) {
        said.add(item);
      }
      loose = item.end();
    }
    addDate(line, loose, line.length(), items);
    if (isSentence(line, items) || isCutNote(line) || OTHER_EVENT.matcher(line).find()) {
      items.removeIf(item -> item.field() == BylineField.DATE);
    }
    items.removeAll(said);
    Matcher number = NUMBER.matcher(line);
    if (number.lookingAt()) {
      items.removeIf(item -> item.start() == number.end() && isTimeOfEvent(item));
    }
    return items;
  }

  private static boolean beginsPeriod(String line, BylineItem item) {
    return (item.field() == BylineField.PUBLISHED || item.field() == BylineField.UPDATED)
        && isToDay(line, item.end());
  }

  private static boolean isToDay(String line, int from) {
    return TO_DAY.matcher(line).region(from, line.length()).lookingAt();
  }

  /** 一、时间：…… is an item of a notice, and when the meeting is. */
  private static boolean isTimeOfEvent(BylineItem item) {
    return item.field() == BylineField.PUBLISHED && isVague(item.label());
  }

  /**
   * Whether a label does not say of what: 时间 and 日期 stand before the times of events, too.
   *
   * @param label a label without inner spaces
   * @return whether it is so short
   */
  public static boolean isVague(String label) {
    return label.length() == 2;
  }

  /** Whether a line is an item of a numbered list. */
  static boolean isNumbered(String line) {
    return NUMBER.matcher(line).lookingAt();
  }

  private BylineItem item(String line, LabelMatch label, int limit) {
    String rest = line.substring(label.end(), limit);
    int start = BylineValue.start(rest);
    boolean isTime = label.field() == BylineField.PUBLISHED || label.field() == BylineField.UPDATED;
    int end = isTime ? timeEnd(rest, start) : BylineValue.end(rest, start, label.field());
    String printed = rest.substring(start, end);
    String value = isTime ? time(printed) : value(printed, label.field());
    boolean poster = POSTERS.contains(label.text()) && SourceSlot.namesABody(value);
    return new BylineItem(
        poster ? BylineField.PUBLISHER : label.field(),
        label.text(),
        value,
        label.start(),
        label.end() + end);
  }

  private String value(String printed, BylineField field) {
    String value = Spacing.normalise(printed);
    return field.isName()
        ? withoutEnd(tools.without(value), AFTER_VALUE + AFTER_NAME)
        : withoutEnd(value, AFTER_VALUE);
  }

  /** 来源：某日报，摄影：某某; 来源：某日报（2024-03-05）: what parts two items belongs to neither value. */
  private static String withoutEnd(String value, String marks) {
    int end = value.length();
    while (end > 0 && marks.indexOf(value.charAt(end - 1)) >= 0) {
      end--;
    }
    return value.substring(0, end);
  }

  /** The end of the time that a value begins with; a value without one is empty. */
  private static int timeEnd(String rest, int start) {
    return PublicationTimes.find(rest, start)
        .filter(time -> time.start() - start <= 2)
        .map(TimeMatch::end)
        .orElse(start);
  }

  /** The parts of a date may stand in elements of their own; together they would be one number. */
  private static String time(String value) {
    return Spacing.normalise(value.replace(Spacing.SEAM, ' '));
  }

  private static void addDate(String line, int from, int to, List<BylineItem> items) {
    if (to - from < 6) {
      return;
    }
    String part = line.substring(from, to);
    PublicationTimes.find(part)
        .filter(time -> !isToDay(part, time.end()) && !DateOfOther.is(part, time))
        .ifPresent(
            time ->
                items.add(
                    new BylineItem(
                        BylineField.DATE,
                        "",
                        time(part.substring(time.start(), time.end())),
                        from + time.start(),
                        from + time.end())));
  }

  /** The note below a law's title may be broken: its first line does not say what happened. */
  private static boolean isCutNote(String line) {
    String note = line.strip();
    return (note.startsWith("（") || note.startsWith("("))
        && note.indexOf('）') < 0
        && note.indexOf(')') < 0;
  }

  private static boolean isSentence(String line, List<BylineItem> items) {
    int other = 0;
    int from = 0;
    for (BylineItem item : items) {
      other += otherText(line, from, item.start());
      from = item.end();
    }
    return other + otherText(line, from, line.length()) > MAX_OTHER_TEXT;
  }

  /** The length of a stretch; a mark of sentences makes it too long. */
  private static int otherText(String line, int from, int to) {
    int length = 0;
    int i = from;
    while (i < to) {
      int address = WebAddresses.endAt(line, i, to);
      if (address > i) {
        i = address;
        continue;
      }
      char c = line.charAt(i++);
      if (SENTENCE_MARKS.indexOf(c) >= 0) {
        return MAX_OTHER_TEXT + 1;
      }
      length += Spacing.isSpace(c) ? 0 : 1;
    }
    return length;
  }
}
