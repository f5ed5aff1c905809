package org.civicdoc.internal.metadata.byline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.civicdoc.internal.metadata.line.Body;
import org.civicdoc.internal.metadata.line.PageLine;
import org.civicdoc.internal.metadata.line.Spacing;
import org.jspecify.annotations.Nullable;

/**
 * Reads the byline: the lines between title and running text, and those just after the text, where
 * editors and sometimes dates stand.
 */
public final class BylineReader {

  private static final int BEFORE_TITLE = 8;
  private static final int AFTER_TITLE = 40;
  private static final int AFTER_BODY = 24;
  static final int DATE_AFTER_BODY = 10;
  static final int TAIL_OF_CONTENT = 5;

  private static final int LONGEST_CREDIT = 60;

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

  private static final Pattern WEEKDAY = Pattern.compile("(?:星期|周)[一二三四五六日天]");

  private final List<PageLine> lines;
  private final Body body;
  private final BylineGrammar grammar;
  private final Set<Integer> taken;
  private final TwoLineValues twoLines;
  private final OtherSubjects others;
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
    this.twoLines = new TwoLineValues(lines, grammar, taken);
    this.others = new OtherSubjects(lines, body, grammar);
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
      readLine(i, BylinePlace.ABOVE_TEXT);
    }
    if (above) {
      int heads = entries.size();
      for (int i = title - 2; i >= 0 && i >= title - BEFORE_TITLE; i--) {
        readLine(i, BylinePlace.ABOVE_TEXT);
      }
      setCalendarsApart(heads);
    }
    for (int i = to; i <= body.end() && i < lines.size(); i++) {
      if (isClosingCredit(lines.get(i))) {
        readLine(i, BylinePlace.BELOW_TEXT);
      }
    }
    int end = Math.min(lines.size(), body.end() + 1 + AFTER_BODY);
    for (int i = Math.max(to, body.end() + 1); i < end; i++) {
      readLine(i, BylinePlace.BELOW_TEXT);
    }
    int last = Math.min(lines.size(), others.lastInContent() + DATE_AFTER_BODY);
    for (int i = Math.max(end, others.lastInContent() - TAIL_OF_CONTENT); i < last; i++) {
      readLine(i, BylinePlace.BELOW_TEXT);
    }
    List<BylineEntry> settled = settled();
    for (int i = from; i < to; i++) {
      useTools(i);
    }
    return new Byline(settled, used, yearless(from, to), note);
  }

  /** Of the entries from one on, those that are days with their weekday. */
  private void setCalendarsApart(int from) {
    for (int i = from; i < entries.size(); i++) {
      BylineEntry entry = entries.get(i);
      if (entry.field() == BylineField.DATE && hasWeekday(lines.get(entry.line()).text())) {
        entries.set(
            i,
            new BylineEntry(
                entry.field(), entry.label(), entry.value(), entry.line(), BylinePlace.CALENDAR));
      }
    }
  }

  private static boolean hasWeekday(String text) {
    return WEEKDAY.matcher(text).find();
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
    if (tools && !items.isEmpty() && new LineItems(text, items).fillLine()) {
      used.add(i);
    }
  }

  /** The first day without year in the head, if nothing there is a date with one. */
  private Byline.@Nullable Yearless yearless(int from, int to) {
    for (BylineEntry entry : entries) {
      if (entry.place() == BylinePlace.ABOVE_TEXT && DATED.contains(entry.field())) {
        return null;
      }
    }
    for (int i = from; i < to; i++) {
      PageLine line = lines.get(i);
      boolean ofText =
          line.isProse() || others.isOfEvent(i) || BylineGrammar.isNumbered(line.text());
      if (taken.contains(i) || ofText || line.linked() > 50) {
        continue;
      }
      PrintedDay day = PrintedDay.find(line.text(), grammar.labels());
      if (day != null && day.yearless() != null && LineItems.isBylineAround(line.text(), day)) {
        used.add(i);
        return new Byline.Yearless(day.yearless(), i);
      }
    }
    return null;
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
    return editor && new LineItems(line.text(), items).fillLine();
  }

  private boolean labelsEditor(PageLine line) {
    for (LabelMatch label : grammar.labels().findAll(line.text())) {
      if (label.field() == BylineField.EDITOR) {
        return true;
      }
    }
    return false;
  }

  /** Of dates without label one can be meant, and none beside a labelled one. */
  private List<BylineEntry> settled() {
    boolean labelled =
        entries.stream()
            .anyMatch(
                e -> e.field() == BylineField.PUBLISHED && e.place() == BylinePlace.ABOVE_TEXT);
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

  private void readLine(int i, BylinePlace place) {
    boolean above = place == BylinePlace.ABOVE_TEXT;
    PageLine line = lines.get(i);
    if (taken.contains(i)
        || line.text().isEmpty()
        || line.isProse()
        || OtherSubjects.isLegal(line)) {
      return;
    }
    if (!above && grammar.labels().findAll(line.text()).isEmpty()) {
      return;
    }
    List<BylineItem> items = grammar.read(line.text());
    if (!above && others.isOfAnother(i, items)) {
      return;
    }
    LineItems whole = new LineItems(line.text(), items);
    if (items.isEmpty() && above) {
      readTwoLines(i);
    }
    if (above && whole.areDayInBrackets()) {
      note = note == null ? entry(items.get(0), items.get(0).value(), i, place) : note;
      return;
    }
    boolean told = false;
    boolean lost = false;
    for (BylineItem item : items) {
      if (others.isUnfit(item, i, place)) {
        lost |= !VAIN.contains(item.field()) && BylineValue.is(item.value());
      } else {
        told |= TELLING.contains(item.field());
        lost |= !keep(item, item.equals(items.get(items.size() - 1)), i, place);
        lost |= !above && isOtherSource(item);
      }
    }
    if (told && !lost && whole.fillLine() && !whole.holdSignature()) {
      used.add(i);
    }
  }

  /** Below the text 来源：本级财政资金 may say where something else is from. */
  private boolean isOtherSource(BylineItem item) {
    return item.field() == BylineField.SOURCE
        && BylineGrammar.isVague(item.label())
        && entries.stream()
            .filter(e -> e.field() == BylineField.SOURCE && e.place() == BylinePlace.ABOVE_TEXT)
            .anyMatch(e -> !e.value().equals(item.value()));
  }

  private void readTwoLines(int i) {
    BylineEntry date = twoLines.date(i);
    if (date != null) {
      entries.add(date);
    }
    BylineEntry term = twoLines.term(i);
    if (term != null && TELLING.contains(term.field())) {
      entries.add(term);
      used.add(i);
      used.add(i + 1);
    }
  }

  /** Keeps an item's value; whether the text can do without what the item says. */
  private boolean keep(BylineItem item, boolean last, int i, BylinePlace place) {
    String value = item.value().isEmpty() && last ? twoLines.below(i, item.field()) : item.value();
    boolean fit = BylineValue.is(value) && !BylineValue.isSaid(value, item.field());
    if (fit) {
      entries.add(entry(item, value, i, place));
    }
    if (fit && item.value().isEmpty() && value.equals(Spacing.normalise(lines.get(i + 1).text()))) {
      used.add(i + 1);
    }
    boolean nothing = !BylineValue.is(value) && value.length() <= BylineValue.LONGEST;
    return item.field() != BylineField.DOCUMENT_DATE && (fit || nothing);
  }

  private static BylineEntry entry(BylineItem item, String value, int line, BylinePlace place) {
    return new BylineEntry(item.field(), item.label(), value, line, place);
  }
}
