package org.civicdoc.internal.metadata.byline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.civicdoc.internal.metadata.line.Body;
import org.civicdoc.internal.metadata.line.PageLine;
import org.civicdoc.internal.metadata.line.Spacing;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the header table of a 政府信息公开 page: lines close together that hold known labels, whatever
 * elements they are made of. The value stands behind the label, in the next cell or in the one
 * below.
 */
public final class HeaderTableReader {

  /** A label spread out by white space. */
  private static final int LONGEST_CELL = 40;

  private static final int MAX_GAP = 3;
  private static final int MIN_FIELDS = 3;
  private static final int MIN_OFFICIAL = 2;

  private final List<PageLine> lines;
  private final BylineGrammar grammar;
  private final Labels labels;

  private final List<HeaderEntry> fields = new ArrayList<>();
  private final Set<Integer> used = new LinkedHashSet<>();

  /** The official labels, each once: 责任单位 below each task of a plan makes no table. */
  private final Set<String> official = new HashSet<>();

  private int last;

  public HeaderTableReader(List<PageLine> lines, BylineGrammar grammar) {
    this.lines = lines;
    this.grammar = grammar;
    this.labels = grammar.labels();
  }

  /**
   * Reads the table.
   *
   * @param title the index of the title's first line, or -1; a table above it ends there, and what
   *     is below is the byline
   */
  public HeaderTable read(Body body, int title) {
    int end = Math.min(lines.size(), body.start() + 1);
    for (int i = 0; i < end; i++) {
      if (i == title && isTable()) {
        break;
      }
      if (!fields.isEmpty() && i - last > MAX_GAP) {
        if (isTable()) {
          break;
        }
        restart();
      }
      i = readLine(i);
    }
    trimByline();
    return isTable() ? new HeaderTable(fields, used) : HeaderTable.NONE;
  }

  /** A byline above the table is of other elements: {@code <p>} above {@code <td>}. */
  private void trimByline() {
    int table = 0;
    while (table < fields.size() && !isOfficial(fields.get(table).field())) {
      table++;
    }
    if (table == fields.size()) {
      return;
    }
    Element first = lines.get(fields.get(table).line()).block();
    for (int i = table - 1; i >= 0; i--) {
      Element above = lines.get(fields.get(i).line()).block();
      if (!above.normalName().equals(first.normalName())) {
        fields.subList(0, i + 1).forEach(entry -> used.remove(entry.line()));
        fields.subList(0, i + 1).clear();
        return;
      }
    }
  }

  private static boolean isOfficial(BylineField field) {
    return switch (field) {
      case TITLE, HEADER, DOCUMENT_DATE, DOCUMENT_NUMBER, INDEX_NUMBER, PUBLISHER -> true;
      default -> false;
    };
  }

  private boolean isTable() {
    return fields.size() >= MIN_FIELDS && official.size() >= MIN_OFFICIAL;
  }

  private void restart() {
    fields.clear();
    used.clear();
    official.clear();
  }

  /** Reads one line, and the cell after it if that holds the value; gives the last line read. */
  private int readLine(int i) {
    PageLine line = lines.get(i);
    if (line.text().isEmpty()) {
      return i;
    }
    LabelMatch whole = line.text().length() > LONGEST_CELL ? null : labels.ofWhole(line.text());
    if (whole != null) {
      HeaderColumns columns = HeaderColumns.at(lines, i, labels);
      return columns == null ? readLabelLine(i, whole) : readColumns(i, columns);
    }
    if (labels.findAll(line.text()).isEmpty()) {
      LabelMatch first = labels.ofFirstElement(line.text());
      if (first != null && line.linked() == 0) {
        String value = Spacing.normalise(line.text().substring(first.end()));
        add(first.field(), first.text(), value, i);
      }
      return i;
    }
    for (BylineItem item : grammar.read(line.text())) {
      if (item.field() != BylineField.DATE) {
        add(item.field(), item.label(), item.value(), i);
      }
    }
    return i;
  }

  private int readColumns(int from, HeaderColumns columns) {
    for (int k = 0; k < columns.labels().size(); k++) {
      LabelMatch label = columns.labels().get(k);
      add(label.field(), label.text(), columns.values().get(k), from + k);
    }
    for (int i = from; i < columns.to(); i++) {
      used.add(i);
    }
    last = columns.to() - 1;
    return last;
  }

  private int readLabelLine(int i, LabelMatch label) {
    Element valueBlock = valueBlock(i);
    boolean colon = !label.text().equals(Spacing.key(lines.get(i).text()));
    if (valueBlock == null) {
      if (colon) {
        add(label.field(), label.text(), "", i);
      }
      return i;
    }
    StringBuilder value = new StringBuilder();
    int j = i + 1;
    while (j < lines.size() && isWithin(lines.get(j), valueBlock)) {
      value.append(' ').append(lines.get(j).text());
      j++;
    }
    add(label.field(), label.text(), Spacing.normalise(value.toString()), i);
    for (int k = i + 1; k < j && used.contains(i); k++) {
      used.add(k);
    }
    last = used.contains(i) ? j - 1 : last;
    return j - 1;
  }

  private boolean isLabelled(String text) {
    return !labels.findAll(text).isEmpty() || labels.ofWhole(text) != null;
  }

  private boolean beginsWithLabel(String text) {
    List<LabelMatch> found = labels.findAll(text);
    return !found.isEmpty() && found.get(0).start() == 0;
  }

  private static boolean isWithin(PageLine line, Element valueBlock) {
    if (valueBlock.equals(line.cell())) {
      return true;
    }
    Element block = line.block();
    return block.equals(valueBlock) || valueBlock.equals(block.parent());
  }

  /** The element that holds the value of a label: a block beside it, the next cell or block. */
  private @Nullable Element valueBlock(int i) {
    PageLine label = lines.get(i);
    String next = i + 1 < lines.size() ? lines.get(i + 1).text() : "";
    if (label.cell() == null ? isLabelled(next) : beginsWithLabel(next)) {
      return null;
    }
    Element inner = i + 1 < lines.size() ? lines.get(i + 1).block() : null;
    if (inner != null && label.block().equals(inner.parent()) && label.cell() == null) {
      return inner;
    }
    Element holder = label.cell() != null ? label.cell() : label.block();
    return holder.nextElementSibling();
  }

  private void add(BylineField field, String label, String value, int line) {
    switch (field) {
      case IGNORED, CREDIT, CONTACT, DATE -> {
        return;
      }
      default -> {}
    }
    fields.add(new HeaderEntry(field, label, value, line));
    used.add(line);
    last = line;
    if (isOfficial(field)) {
      official.add(label);
    }
  }
}
