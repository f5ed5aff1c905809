package org.civicdoc.internal.page;

/** Tells tables of data from those that only place the parts of a page. */
public final class TableKind {

  /** A cell with more paragraphs than this holds a text, not a datum … */
  private static final int MOST_PARAGRAPHS = 4;

  /** … as does one with more characters, unless the table has others like it. */
  private static final int LONGEST_CELL = 500;

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
    if (measure.cells < 2 || measure.mostCells < 2 || measure.rows < 2) {
      return true;
    }
    return measure.longestCell > LONGEST_CELL
        && (measure.longestCell > page.text(table) / 2 || measure.mostParagraphs > MOST_PARAGRAPHS);
  }

  /** What a table holds. */
  private static final class Measure {
    private final PageFeatures page;
    int rows;
    int cells;
    int mostCells;
    int longestCell;
    int mostParagraphs;
    private int rowCells;
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
          cells++;
          rowCells++;
          longestCell = Math.max(longestCell, page.text(number));
          paragraphs = 0;
        }
        case "p" -> mostParagraphs = Math.max(mostParagraphs, ++paragraphs);
        default -> {}
      }
    }

    void endRow() {
      mostCells = Math.max(mostCells, rowCells);
      rowCells = 0;
    }
  }
}
