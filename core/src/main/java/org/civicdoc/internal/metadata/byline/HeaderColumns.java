package org.civicdoc.internal.metadata.byline;

import java.util.ArrayList;
import java.util.List;
import org.civicdoc.internal.metadata.line.PageLine;
import org.civicdoc.internal.metadata.line.Spacing;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A header table in columns: a row of labels and, below it, the one row of their values.
 *
 * @param labels the labels, one in each line
 * @param values their values
 * @param to the index after the last line of a value
 */
record HeaderColumns(List<LabelMatch> labels, List<String> values, int to) {

  private static final int MIN_COLUMNS = 3;

  /** The columns whose first label stands in a line; null if none do. */
  static @Nullable HeaderColumns at(List<PageLine> lines, int from, Labels known) {
    Element first = lines.get(from).cell();
    Element row = first == null ? null : first.parent();
    Element below = row == null ? null : below(row);
    if (first == null || row == null || below == null || first.previousElementSibling() != null) {
      return null;
    }
    int columns = row.childrenSize();
    boolean two =
        columns >= MIN_COLUMNS
            && columns == below.childrenSize()
            && below.nextElementSibling() == null;
    List<LabelMatch> labels = two ? labels(lines, from, row, known) : List.of();
    return labels.isEmpty() ? null : withValues(lines, from, labels, below);
  }

  /** The next row; that of a table's head stands in the body behind it. */
  private static @Nullable Element below(Element row) {
    Element around = row.parent();
    Element body =
        around != null && around.normalName().equals("thead") ? around.nextElementSibling() : null;
    return body == null ? row.nextElementSibling() : body.firstElementChild();
  }

  private static List<LabelMatch> labels(
      List<PageLine> lines, int from, Element row, Labels known) {
    List<LabelMatch> labels = new ArrayList<>();
    for (Element cell : row.children()) {
      int i = from + labels.size();
      boolean here = i < lines.size() && cell.equals(lines.get(i).cell());
      LabelMatch label = here ? known.ofWhole(lines.get(i).text()) : null;
      if (label == null) {
        return List.of();
      }
      labels.add(label);
    }
    return labels;
  }

  private static HeaderColumns withValues(
      List<PageLine> lines, int from, List<LabelMatch> labels, Element row) {
    List<String> values = new ArrayList<>();
    int i = from + labels.size();
    for (Element cell : row.children()) {
      StringBuilder value = new StringBuilder();
      while (i < lines.size() && cell.equals(lines.get(i).cell())) {
        value.append(lines.get(i++).text()).append(' ');
      }
      values.add(Spacing.normalise(value.toString()));
    }
    return new HeaderColumns(labels, values, i);
  }
}
