package org.civicdoc.pdf.internal.markup;

import java.util.Arrays;
import java.util.List;
import org.civicdoc.model.Block;
import org.civicdoc.model.Figure;
import org.civicdoc.model.LineBreak;
import org.civicdoc.model.Paragraph;
import org.civicdoc.model.PlainText;
import org.civicdoc.model.Table;
import org.civicdoc.model.TableCell;
import org.civicdoc.model.Text;

/**
 * What the cells of a table's columns have in common: a column that holds a sentence is set from
 * the left throughout; and how wide a column must be, and would be. Widths are ems.
 */
final class TableColumns {

  /** Longest text that is kept on one line where there is room for all such texts. */
  private static final float SHORT = 6;

  /** A column of sentences is not set narrower than this. */
  private static final float NARROWEST_TEXT = 4;

  /** Longer texts go over lines. */
  private static final float WIDEST_TEXT = 24;

  private static final float NARROWEST = 1;
  private static final float PICTURE = 12;

  private final TextMeasure measure;
  private final TextMeasure plainMeasure;
  private final int rows;
  private final boolean[] sentences;
  private final float[] words;
  private final float[] least;
  private final float[] whole;
  private final float[] wanted;
  private boolean holdsObjects;
  private boolean keepsShortWords;

  TableColumns(TableGrid grid, TextMeasure measure, TextMeasure plainMeasure) {
    this.measure = measure;
    this.plainMeasure = plainMeasure;
    rows = grid.rows().size();
    sentences = new boolean[grid.columns()];
    words = filled(grid.columns());
    least = filled(grid.columns());
    whole = filled(grid.columns());
    wanted = filled(grid.columns());
    for (List<TableGrid.Placed> row : grid.rows()) {
      for (TableGrid.Placed placed : row) {
        if (placed.cell() != null) {
          add(placed, placed.cell());
        }
      }
    }
  }

  private static float[] filled(int columns) {
    float[] widths = new float[columns];
    Arrays.fill(widths, NARROWEST);
    return widths;
  }

  private void add(TableGrid.Placed placed, TableCell cell) {
    String text = text(cell);
    TextMeasure face = face(placed, cell);
    float ems = face.ems(text);
    float word =
        cell.blocks().stream().map(PlainText::of).anyMatch(TableRowMarkup::isLong)
            ? NARROWEST
            : face.emsOfLongestWord(text);
    widen(words, placed, word);
    widen(least, placed, Math.max(word, Math.min(ems, NARROWEST_TEXT)));
    widen(wanted, placed, Math.min(ems, WIDEST_TEXT));
    for (Block block : cell.blocks()) {
      if (block instanceof Figure || block instanceof Table) {
        holdsObjects = true;
        widen(least, placed, NARROWEST_TEXT);
        widen(wanted, placed, PICTURE);
      }
    }
    if (placed.columnSpan() == 1) {
      int column = placed.column();
      sentences[column] |= !placed.isHeader() && CellAlignment.of(text) == CellAlignment.SENTENCE;
      if (isShort(text, ems)) {
        widen(whole, placed, ems);
      }
    }
  }

  private TextMeasure face(TableGrid.Placed placed, TableCell cell) {
    return !placed.isHeader() && cell.blocks().stream().allMatch(TableColumns::isPlain)
        ? plainMeasure
        : measure;
  }

  private static boolean isPlain(Block block) {
    return block instanceof Paragraph paragraph
        && paragraph.inlines().stream().allMatch(i -> i instanceof Text || i instanceof LineBreak);
  }

  /** What a cell over several columns needs more than they have is shared among them. */
  private static void widen(float[] widths, TableGrid.Placed placed, float ems) {
    float lacking = ems;
    for (int i = 0; i < placed.columnSpan(); i++) {
      lacking -= widths[placed.column() + i];
    }
    for (int i = 0; i < placed.columnSpan() && lacking > 0; i++) {
      widths[placed.column() + i] += lacking / placed.columnSpan();
    }
  }

  /** How many rows stand in them. */
  int rows() {
    return rows;
  }

  int count() {
    return least.length;
  }

  /** Ems of the longest word of a column, which is broken if it has less. */
  float words(int column) {
    return words[column];
  }

  /** Ems that a column must have. */
  float least(int column) {
    return least[column];
  }

  /** Ems that a column would have. */
  float wanted(int column) {
    return Math.max(least[column], wanted[column]);
  }

  /** Ems that all columns must have, without padding. */
  float least() {
    return sum(least);
  }

  /** Ems that all columns need for their longest words, without padding. */
  float words() {
    return sum(words);
  }

  private static float sum(float[] widths) {
    float all = 0;
    for (float ems : widths) {
      all += ems;
    }
    return all;
  }

  /** The same if short words stay whole. */
  float leastOfWholeWords() {
    float all = 0;
    for (int i = 0; i < least.length; i++) {
      all += Math.max(least[i], whole[i]);
    }
    return all;
  }

  /** Whether there are pictures or tables in cells, whose widths the engine does not bound. */
  boolean holdsObjects() {
    return holdsObjects;
  }

  /** Short words stay whole from now on: there is room for all of them. */
  void keepShortWords() {
    keepsShortWords = true;
  }

  /** The style classes of a cell. */
  String styleClass(TableGrid.Placed placed, TableCell cell) {
    String text = text(cell);
    StringBuilder classes = new StringBuilder();
    if (!placed.isHeader() && cell.blocks().size() == 1) {
      CellAlignment alignment = CellAlignment.of(text);
      boolean besideSentences = alignment == CellAlignment.WORD && sentences[placed.column()];
      classes.append((besideSentences ? CellAlignment.SENTENCE : alignment).styleClass());
    }
    if (keepsShortWords
        && placed.columnSpan() == 1
        && isShort(text, face(placed, cell).ems(text))) {
      classes.append(" whole");
    }
    return classes.toString().strip();
  }

  private static boolean isShort(String text, float ems) {
    return ems <= SHORT && text.indexOf('\n') < 0;
  }

  private static String text(TableCell cell) {
    StringBuilder text = new StringBuilder();
    cell.blocks().forEach(block -> text.append(PlainText.of(block)).append('\n'));
    return text.toString().strip();
  }
}
