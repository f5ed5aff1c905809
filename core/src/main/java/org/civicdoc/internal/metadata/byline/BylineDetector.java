package org.civicdoc.internal.metadata.byline;

import java.util.List;
import java.util.Set;
import org.civicdoc.internal.metadata.date.PublicationTimes;
import org.civicdoc.internal.metadata.line.PageLine;

/** Tells which lines look like a byline, and remembers it: several titles ask of the same lines. */
public final class BylineDetector {

  private static final byte YES = 1;
  private static final byte NO = 2;
  private static final int MAX_LENGTH = 150;
  private static final int LONGEST_LABEL = 20;

  /** What a byline tells; 视频：…… may be a title. */
  private static final Set<BylineField> TOLD =
      Set.of(
          BylineField.PUBLISHED,
          BylineField.UPDATED,
          BylineField.SOURCE,
          BylineField.AUTHOR,
          BylineField.EDITOR);

  /** 星期四 beside a day. */
  private static final int WEEKDAY = 3;

  private final List<PageLine> lines;
  private final Labels labels;
  private final BylineGrammar grammar;
  private final byte[] known;

  public BylineDetector(List<PageLine> lines, BylineGrammar grammar) {
    this.lines = lines;
    this.labels = grammar.labels();
    this.grammar = grammar;
    this.known = new byte[lines.size()];
  }

  public boolean isByline(int i) {
    if (i >= known.length) {
      return false;
    }
    if (known[i] == 0) {
      known[i] = looksLikeByline(lines.get(i)) ? YES : NO;
    }
    return known[i] == YES;
  }

  /** Whether a line is a byline and says next to nothing else: a title may hold a day. */
  public boolean isWholly(int i) {
    if (!isByline(i)) {
      return false;
    }
    String text = lines.get(i).text();
    List<BylineItem> items = grammar.read(text);
    LineItems whole = new LineItems(text, items);
    boolean told = items.stream().anyMatch(item -> TOLD.contains(item.field()));
    boolean day = items.stream().anyMatch(item -> item.field() == BylineField.DATE);
    return told && whole.fillLine() || day && whole.other() <= WEEKDAY;
  }

  /** Whether a line is nothing but a label. */
  public boolean isLabel(int i) {
    String text = lines.get(i).text();
    return text.length() <= LONGEST_LABEL && labels.ofWhole(text) != null;
  }

  private boolean looksLikeByline(PageLine line) {
    String text = line.text();
    return !text.isEmpty()
        && text.length() < MAX_LENGTH
        && (!labels.findAll(text).isEmpty() || PublicationTimes.find(line.unlinked()).isPresent());
  }
}
