package org.civicdoc.internal.page;

import java.util.HashMap;
import java.util.Map;

/** Tells tables of data from those that only place the parts of a page. */
public final class TableKind {

  /** A cell with more characters than this … */
  private static final int LONGEST_CELL = 500;

  /** … and more paragraphs than this holds a text, … */
  private static final int MOST_PARAGRAPHS = 4;

  /** … unless it is one of many: a table of so many rows at least … */
  private static final int MANY_ROWS = 5;

  /** … of which more than this share have the same number of cells. */
  private static final double MOST_ROWS = 0.5;

  /** A long cell with more than this share of the table's text holds a text in any case. */
  private static final double MOST_TEXT = 0.5;

  private TableKind() {}

  /**
   * Whether a table only places what it holds.
   *
   * @param page the page's features
   * @param table the number of the table's element
   * @return false for a table of data
   */
  public static boolean isLayout(PageFeatures page, int table) {
    Measure measure = new Measure(page);
    for (int i = table + 1; i < page.end(table); i++) {
      String name = page.element(i).normalName();
      if (name.equals("table")) {
        return true;
      }
      measure.count(name, i);
    }
    measure.endRow();
    if (measure.rows < 2 || measure.rowsOfLength.isEmpty()) {
      return true;
    }
    if (measure.portraits == measure.rows) {
      return true;
    }
    return measure.longestCell > LONGEST_CELL
        && (measure.longestCell > page.text(table) * MOST_TEXT
            || measure.mostParagraphs > MOST_PARAGRAPHS && !measure.isGrid());
  }

  /** What a table holds. */
  private static final class Measure {
    private final PageFeatures page;

    /** How many rows have so many cells, of those with more than one. */
    private final Map<Integer, Integer> rowsOfLength = new HashMap<>();

    int rows;

    /** Rows of a picture and a text beside it. */
    int portraits;

    int longestCell;

    /** Of those cells that are too long for a datum. */
    int mostParagraphs;

    private int rowCells;
    private int pictures;
    private int texts;
    private boolean inLongCell;
    private int paragraphs;

    Measure(PageFeatures page) {
      this.page = page;
    }

    void count(String name, int number) {
      switch (name) {
        case "tr" -> {
          rows++;
          endRow();
        }
        case "td", "th" -> {
          rowCells++;
          pictures += page.images(number) > 0 && page.text(number) == 0 ? 1 : 0;
          texts += page.prose(number) > 0 ? 1 : 0;
          longestCell = Math.max(longestCell, page.text(number));
          inLongCell = page.text(number) > LONGEST_CELL;
          paragraphs = 0;
        }
        case "p" -> {
          if (inLongCell) {
            mostParagraphs = Math.max(mostParagraphs, ++paragraphs);
          }
        }
        default -> {}
      }
    }

    void endRow() {
      if (rowCells > 1) {
        rowsOfLength.merge(rowCells, 1, Integer::sum);
      }
      portraits += rowCells == 2 && pictures == 1 && texts == 1 ? 1 : 0;
      rowCells = 0;
      pictures = 0;
      texts = 0;
    }

    boolean isGrid() {
      return rows >= MANY_ROWS
          && rowsOfLength.values().stream().anyMatch(alike -> alike > rows * MOST_ROWS);
    }
  }
}
