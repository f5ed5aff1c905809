package org.civicdoc.internal.block;

import org.civicdoc.internal.page.Visibility;
import org.civicdoc.internal.text.Spaces;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Tells tables of data from those that only place the parts of a page. */
final class TableKind {

  /** A cell with more paragraphs than this holds a text, not a datum … */
  private static final int MOST_PARAGRAPHS = 4;

  /** … as does one with more characters, unless the table has others like it. */
  private static final int LONGEST_CELL = 500;

  private TableKind() {}

  static boolean isLayout(Element table) {
    Measure measure = new Measure();
    measure.walk(table);
    if (measure.cells < 2 || measure.mostCells < 2 || measure.rows < 2) {
      return true;
    }
    return measure.nestedTables > 0
        || measure.longestCell > LONGEST_CELL
            && (measure.longestCell > measure.text / 2 || measure.mostParagraphs > MOST_PARAGRAPHS);
  }

  /** What a table holds; nested tables count as text of their cell. */
  private static final class Measure {
    int rows;
    int cells;
    int mostCells;
    int rowCells;
    int text;
    int cellText;
    int longestCell;
    int paragraphs;
    int mostParagraphs;
    int nestedTables;

    void walk(Element table) {
      Node node = table.firstChild();
      int nested = 0;
      while (node != null) {
        boolean descend = false;
        if (node instanceof TextNode textNode) {
          int length = Spaces.squeeze(textNode.getWholeText()).length();
          text += length;
          cellText += length;
        } else if (node instanceof Element element && !Visibility.isHidden(element)) {
          enter(element, nested);
          if (element.normalName().equals("table")) {
            nested++;
          }
          descend = element.childNodeSize() > 0;
        }
        if (descend) {
          node = node.firstChild();
          continue;
        }
        while (node != null && node.nextSibling() == null) {
          node = node.parent();
          if (table.equals(node)) {
            node = null;
          } else if (node instanceof Element left) {
            leave(left, nested);
            if (left.normalName().equals("table")) {
              nested--;
            }
          }
        }
        node = node == null ? null : node.nextSibling();
      }
      endCell();
      mostCells = Math.max(mostCells, rowCells);
    }

    private void enter(Element element, int nested) {
      switch (element.normalName()) {
        case "table" -> nestedTables++;
        case "tr" -> {
          if (nested == 0) {
            rows++;
            mostCells = Math.max(mostCells, rowCells);
            rowCells = 0;
          }
        }
        case "td", "th" -> {
          if (nested == 0) {
            endCell();
            cells++;
            rowCells++;
          }
        }
        case "p" -> paragraphs++;
        default -> {}
      }
    }

    private void leave(Element element, int nested) {
      if (nested == 0 && (element.normalName().equals("td") || element.normalName().equals("th"))) {
        endCell();
      }
    }

    private void endCell() {
      longestCell = Math.max(longestCell, cellText);
      mostParagraphs = Math.max(mostParagraphs, paragraphs);
      cellText = 0;
      paragraphs = 0;
    }
  }
}
