package org.civicdoc.internal.metadata.byline;

import java.util.List;
import java.util.Set;
import org.civicdoc.internal.metadata.date.PublicationTimes;
import org.civicdoc.internal.metadata.line.PageLine;
import org.civicdoc.internal.metadata.line.Spacing;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads values of the byline that stand in two lines: label and value, or the halves of a date. */
final class TwoLineValues {

  private static final int MAX_SPLIT_DATE = 14;

  private final List<PageLine> lines;
  private final BylineGrammar grammar;
  private final Set<Integer> taken;

  /**
   * A reader for one page.
   *
   * @param taken indexes of lines that title, breadcrumb and header table hold
   */
  TwoLineValues(List<PageLine> lines, BylineGrammar grammar, Set<Integer> taken) {
    this.lines = lines;
    this.grammar = grammar;
    this.taken = taken;
  }

  /** The value in the cell beside or below a label that ends its line; empty if there is none. */
  String below(int i, BylineField field) {
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
  @Nullable BylineEntry term(int i) {
    Element block = lines.get(i).block();
    boolean term = block.normalName().equals("dt") || block.normalName().equals("th");
    if (!term || i + 1 >= lines.size() || taken.contains(i + 1)) {
      return null;
    }
    LabelMatch label = grammar.labels().ofWhole(lines.get(i).text());
    PageLine next = lines.get(i + 1);
    if (label == null || !next.block().equals(block.nextElementSibling())) {
      return null;
    }
    String value = Spacing.normalise(next.text());
    return BylineValue.is(value)
        ? new BylineEntry(label.field(), label.text(), value, i, BylinePlace.ABOVE_TEXT)
        : null;
  }

  /** 21 and 2024年02月 in two blocks. */
  @Nullable BylineEntry date(int i) {
    if (i + 1 >= lines.size()) {
      return null;
    }
    String first = lines.get(i).text();
    String second = lines.get(i + 1).text();
    if (first.length() > MAX_SPLIT_DATE || second.length() > MAX_SPLIT_DATE) {
      return null;
    }
    String joined = first + ' ' + second;
    return PublicationTimes.find(joined)
        .filter(time -> time.start() < first.length() && time.end() > first.length())
        .map(time -> Spacing.normalise(joined.substring(time.start(), time.end())))
        .map(value -> new BylineEntry(BylineField.DATE, "", value, i, BylinePlace.ABOVE_TEXT))
        .orElse(null);
  }
}
