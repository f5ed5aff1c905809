package org.civicdoc.internal.metadata.byline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.civicdoc.internal.metadata.date.PublicationTimes;
import org.civicdoc.internal.metadata.line.Body;
import org.civicdoc.internal.metadata.line.PageLine;
import org.civicdoc.internal.metadata.line.Spacing;
import org.civicdoc.internal.text.Punctuation;
import org.civicdoc.internal.text.ResourceLines;
import org.civicdoc.model.TimePrecision;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads the byline: the lines between title and running text, and those just after the text, where
 * editors and sometimes dates stand.
 */
public final class BylineReader {

  private static final int BEFORE_TITLE = 8;
  private static final int AFTER_TITLE = 40;
  private static final int AFTER_BODY = 24;
  private static final int DATE_AFTER_BODY = 10;
  private static final int TAIL_OF_CONTENT = 5;
  private static final int MAX_VALUE = 80;

  private static final int LONGEST_CREDIT = 60;

  /** More letters beside the items than this, toolbars and all, and the line says more. */
  private static final int MAX_OTHER = 16;

  private static final int MAX_SPLIT_DATE = 14;

  /** The place of an event stands within so many lines of its time. */
  private static final int TO_PLACE = 3;

  private static final Set<String> TABLE_LABELS =
      Set.copyOf(ResourceLines.of(BylineReader.class, "table-labels.txt"));

  private static final List<String> COPYRIGHT =
      ResourceLines.of(BylineReader.class, "copyright-words.txt");

  private static final Set<BylineField> DATED =
      Set.of(BylineField.PUBLISHED, BylineField.DATE, BylineField.UPDATED);

  private static final Set<BylineField> CREDITS =
      Set.of(BylineField.EDITOR, BylineField.AUTHOR, BylineField.CREDIT, BylineField.IGNORED);

  /** What need not be kept: counts of readers, and a date beside a better one. */
  private static final Set<BylineField> VAIN = Set.of(BylineField.IGNORED, BylineField.DATE);

  private static final Set<BylineField> TELLING =
      Set.of(
          BylineField.PUBLISHED,
          BylineField.UPDATED,
          BylineField.SOURCE,
          BylineField.AUTHOR,
          BylineField.EDITOR,
          BylineField.PUBLISHER,
          BylineField.DOCUMENT_NUMBER,
          BylineField.INDEX_NUMBER);

  private final List<PageLine> lines;
  private final Body body;
  private final BylineGrammar grammar;
  private final Set<Integer> taken;
  private final List<BylineEntry> entries = new ArrayList<>();
  private final Set<Integer> used = new HashSet<>();
  private @Nullable BylineEntry note;

  /**
   * A reader for one page.
   *
   * @param taken indexes of lines that title, breadcrumb and header table hold
   */
  public BylineReader(List<PageLine> lines, Body body, BylineGrammar grammar, Set<Integer> taken) {
    this.lines = lines;
    this.body = body;
    this.grammar = grammar;
    this.taken = taken;
  }

  /**
   * Reads the entries.
   *
   * @param title the index after the title's last line; negative if there is no title
   */
  public Byline read(int title) {
    boolean above = title >= 0 && title <= body.start() + 1;
    int from = above ? title : Math.max(0, body.start() - AFTER_TITLE);
    int to =
        Math.min(lines.size(), above ? Math.min(body.start(), title + AFTER_TITLE) : body.start());
    for (int i = from; i < to; i++) {
      readLine(i, true);
    }
    if (above) {
      for (int i = title - 2; i >= 0 && i >= title - BEFORE_TITLE; i--) {
        readLine(i, true);
      }
    }
    for (int i = to; i <= body.end() && i < lines.size(); i++) {
      if (isClosingCredit(lines.get(i))) {
        readLine(i, false);
      }
    }
    int end = Math.min(lines.size(), body.end() + 1 + AFTER_BODY);
    for (int i = Math.max(to, body.end() + 1); i < end; i++) {
      readLine(i, false);
    }
    int last = Math.min(lines.size(), lastInContent() + DATE_AFTER_BODY);
    for (int i = Math.max(end, lastInContent() - TAIL_OF_CONTENT); i < last; i++) {
      readLine(i, false);
    }
    List<BylineEntry> settled = settled();
    for (int i = from; i < to; i++) {
      useTools(i);
    }
    return new Byline(settled, used, yearless(from, to), note);
  }

  /**
   * What counts readers or offers to share, on a line of its own, goes with the byline beside it.
   */
  private void useTools(int i) {
    boolean beside = used.contains(i - 1) || used.contains(i + 1);
    if (!beside || taken.contains(i) || used.contains(i)) {
      return;
    }
    String text = lines.get(i).text();
    List<BylineItem> items = grammar.read(text);
    boolean tools = items.stream().allMatch(item -> item.field() == BylineField.IGNORED);
    if (tools && !items.isEmpty() && isWholly(text, items)) {
      used.add(i);
    }
  }

  /** The first day without year in the head, if nothing there is a date with one. */
  private Byline.@Nullable Yearless yearless(int from, int to) {
    for (BylineEntry entry : entries) {
      if (entry.head() && DATED.contains(entry.field())) {
        return null;
      }
    }
    for (int i = from; i < to; i++) {
      PageLine line = lines.get(i);
      boolean ofText = line.isProse() || isOfEvent(i) || BylineGrammar.isNumbered(line.text());
      if (taken.contains(i) || ofText || line.linked() > 50) {
        continue;
      }
      PrintedDay day = PrintedDay.find(line.text(), grammar.labels());
      if (day != null && day.yearless() != null && isBylineAround(line.text(), day)) {
        used.add(i);
        return new Byline.Yearless(day.yearless(), i);
      }
    }
    return null;
  }

  /** Whether what stands beside a day is no more than a name and the count of readers. */
  private static boolean isBylineAround(String line, PrintedDay day) {
    return visible(line, 0, day.start()) <= MAX_OTHER
        && visible(line, day.end(), line.length()) <= MAX_OTHER
        && line.indexOf('。') < 0
        && line.indexOf('，') < 0;
  }

  /** Whether a line names the editor and no more; a note on rights may follow it. */
  private boolean isClosingCredit(PageLine line) {
    if (line.text().length() > LONGEST_CREDIT || !line.inContent() || !labelsEditor(line)) {
      return false;
    }
    List<BylineItem> items = grammar.read(line.text());
    boolean editor = false;
    for (BylineItem item : items) {
      editor |= item.field() == BylineField.EDITOR;
      if (!CREDITS.contains(item.field())) {
        return false;
      }
    }
    return editor && isWholly(line.text(), items);
  }

  private boolean labelsEditor(PageLine line) {
    for (LabelMatch label : grammar.labels().findAll(line.text())) {
      if (label.field() == BylineField.EDITOR) {
        return true;
      }
    }
    return false;
  }

  /** Tables and lists may follow the last prose. */
  private int lastInContent() {
    int last = lines.size() - 1;
    while (last > body.end() && !lines.get(last).inContent()) {
      last--;
    }
    return last;
  }

  /** Of dates without label one can be meant, and none beside a labelled one. */
  private List<BylineEntry> settled() {
    boolean labelled =
        entries.stream().anyMatch(e -> e.field() == BylineField.PUBLISHED && e.head());
    List<BylineEntry> kept = new ArrayList<>();
    List<BylineEntry> dates = new ArrayList<>();
    for (BylineEntry entry : entries) {
      (entry.field() == BylineField.DATE ? dates : kept).add(entry);
    }
    if (!labelled && !dates.isEmpty()) {
      kept.add(dates.get(0));
      used.add(dates.get(0).line());
    }
    return kept;
  }

  /** A speech or an act has its own day in brackets below the title: （2017年9月11日）. */
  private static boolean isNote(String line, List<BylineItem> items) {
    String text = line.strip();
    return items.size() == 1
        && items.get(0).field() == BylineField.DATE
        && (text.startsWith("（") || text.startsWith("("))
        && PublicationTimes.parse(items.get(0).value())
            .filter(time -> time.precision() == TimePrecision.DAY)
            .isPresent();
  }

  private void readLine(int i, boolean head) {
    PageLine line = lines.get(i);
    if (taken.contains(i) || line.text().isEmpty() || line.isProse() || isLegal(line)) {
      return;
    }
    if (!head && grammar.labels().findAll(line.text()).isEmpty()) {
      return;
    }
    List<BylineItem> items = grammar.read(line.text());
    if (items.isEmpty() && head) {
      readSplitDate(i);
      readTerm(i);
    }
    if (head && isNote(line.text(), items)) {
      note = note == null ? entry(items.get(0), items.get(0).value(), i, true) : note;
      return;
    }
    boolean told = false;
    boolean lost = false;
    for (BylineItem item : items) {
      if (isUnfit(item, i, head)) {
        lost |= !VAIN.contains(item.field()) && isValue(item.value());
      } else {
        told |= TELLING.contains(item.field());
        lost |= !keep(item, item.equals(items.get(items.size() - 1)), i, head);
      }
    }
    if (told && !lost && isWholly(line.text(), items) && !isCredit(line.text(), items)) {
      used.add(i);
    }
  }

  /** Keeps an item's value; whether the text can do without what the item says. */
  private boolean keep(BylineItem item, boolean last, int i, boolean head) {
    String value = item.value().isEmpty() && last ? valueBelow(i, item.field()) : item.value();
    boolean fit = isValue(value) && !BylineValue.isSaid(value, item.field());
    if (fit) {
      entries.add(entry(item, value, i, head));
    }
    boolean nothing = !isValue(value) && value.length() <= MAX_VALUE;
    return item.field() != BylineField.DOCUMENT_DATE && (fit || nothing);
  }

  private static BylineEntry entry(BylineItem item, String value, int line, boolean head) {
    return new BylineEntry(item.field(), item.label(), value, line, head);
  }

  private boolean isUnfit(BylineItem item, int i, boolean head) {
    return switch (item.field()) {
      case PUBLISHER -> TABLE_LABELS.contains(item.label());
      case DATE -> !head || isLinked(lines.get(i));
      case PUBLISHED ->
          (!head && isFarBelow(i)) || BylineGrammar.isVague(item.label()) && isOfEvent(i);
      case UPDATED -> !head && isFarBelow(i);
      // Below the text they may be those of a document that it names.
      case DOCUMENT_NUMBER, INDEX_NUMBER, DOCUMENT_DATE -> !head;
      case TITLE, IGNORED, CREDIT, HEADER, CONTACT -> true;
      default -> false;
    };
  }

  /** Whether the date of a line is that of another page. */
  private static boolean isLinked(PageLine line) {
    return PublicationTimes.find(line.unlinked()).isEmpty()
        && line.block().select("a[href]").stream()
            .filter(link -> link.selectFirst("time") == null)
            .anyMatch(link -> PublicationTimes.find(link.text()).isPresent());
  }

  private boolean isFarBelow(int i) {
    return i > body.end() + DATE_AFTER_BODY && i < lastInContent() - TAIL_OF_CONTENT
        || i > lastInContent() + DATE_AFTER_BODY;
  }

  /** 时间：…… near 地点：…… in a notice is when the meeting is. */
  private boolean isOfEvent(int i) {
    return lines.get(i).inContent()
        && lines
            .subList(Math.max(0, i - TO_PLACE), Math.min(lines.size(), i + TO_PLACE + 1))
            .stream()
            .anyMatch(line -> line.inContent() && !line.isProse() && line.text().contains("地点"));
  }

  /** Whether a line holds nothing but the byline, so that the body can do without it. */
  private static boolean isWholly(String line, List<BylineItem> items) {
    int other = 0;
    int from = 0;
    for (BylineItem item : items) {
      other += visible(line, from, item.start());
      from = item.end();
    }
    return other + visible(line, from, line.length()) <= MAX_OTHER;
  }

  private static int visible(String line, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      i = WebAddresses.endAt(line, i, to);
      count += i < to && Character.isLetterOrDigit(line.charAt(i)) ? 1 : 0;
    }
    return count;
  }

  /** 摄影/张艳 编辑/苏芳 is the article's own signature. */
  private static boolean isCredit(String line, List<BylineItem> items) {
    return items.stream()
        .anyMatch(
            item ->
                line.startsWith("/", item.start() + item.label().length())
                    && line.substring(item.start(), item.end())
                        .chars()
                        .noneMatch(c -> Punctuation.isColon((char) c)));
  }

  /** The note on copyright repeats source and date. */
  private static boolean isLegal(PageLine line) {
    return COPYRIGHT.stream().anyMatch(line.text()::contains);
  }

  private static boolean isValue(String value) {
    return !value.isEmpty()
        && value.length() <= MAX_VALUE
        && value.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** The value in the cell beside or below a label that ends its line. */
  private String valueBelow(int i, BylineField field) {
    if (i + 1 >= lines.size() || taken.contains(i + 1)) {
      return "";
    }
    PageLine label = lines.get(i);
    PageLine next = lines.get(i + 1);
    if (!grammar.read(next.text()).stream().allMatch(item -> item.field() == BylineField.DATE)) {
      return "";
    }
    if (field == BylineField.PUBLISHED) {
      return PublicationTimes.find(next.text())
          .map(time -> next.text().substring(time.start(), time.end()))
          .orElse("");
    }
    Element cell = label.cell();
    boolean beside =
        cell != null
            ? next.cell() != null && next.cell().equals(cell.nextElementSibling())
            : next.block().equals(label.block().nextElementSibling())
                && label.block().siblingElements().size() == 1;
    return beside ? Spacing.normalise(next.text()) : "";
  }

  /** A label without colon in an element for labels: {@code <dt>信息来源</dt><dd>…</dd>}. */
  private void readTerm(int i) {
    Element block = lines.get(i).block();
    boolean term = block.normalName().equals("dt") || block.normalName().equals("th");
    if (!term || i + 1 >= lines.size() || taken.contains(i + 1)) {
      return;
    }
    LabelMatch label = grammar.labels().ofWhole(lines.get(i).text());
    PageLine next = lines.get(i + 1);
    if (label != null
        && TELLING.contains(label.field())
        && next.block().equals(block.nextElementSibling())) {
      String value = Spacing.normalise(next.text());
      if (isValue(value)) {
        entries.add(new BylineEntry(label.field(), label.text(), value, i, true));
        used.add(i);
        used.add(i + 1);
      }
    }
  }

  /** 21 and 2024年02月 in two blocks. */
  private void readSplitDate(int i) {
    if (i + 1 >= lines.size()) {
      return;
    }
    String first = lines.get(i).text();
    String second = lines.get(i + 1).text();
    if (first.length() <= MAX_SPLIT_DATE && second.length() <= MAX_SPLIT_DATE) {
      String joined = first + ' ' + second;
      PublicationTimes.find(joined)
          .filter(time -> time.start() < first.length() && time.end() > first.length())
          .ifPresent(
              time -> {
                String value = Spacing.normalise(joined.substring(time.start(), time.end()));
                entries.add(new BylineEntry(BylineField.DATE, "", value, i, true));
              });
    }
  }
}
