package org.civicdoc.internal.metadata.line;

import java.util.BitSet;
import java.util.List;
import org.civicdoc.internal.metadata.hint.ElementWords;
import org.civicdoc.internal.page.IntList;
import org.civicdoc.internal.page.LineRole;
import org.civicdoc.internal.page.PageFeatures;
import org.civicdoc.internal.page.TagKind;

/**
 * Collects the lines of a page while it is walked, as places in one text; {@link LinesAround} makes
 * {@link PageLine}s of those that tell of the page.
 */
public final class LineCollector {

  private static final int EXPECTED_LINES = 256;

  private final LineText text = new LineText();

  /** For each line where its text and its text outside links begin and end, … */
  private final IntList bounds = new IntList(EXPECTED_LINES * 4);

  /** … the block that holds it directly, the element of its first character, … */
  private final IntList places = new IntList(EXPECTED_LINES * 2);

  /** … the hints of elements within it, and the share that links. */
  private final IntList marks = new IntList(EXPECTED_LINES * 2);

  /** For each element its own hints, and the block and cell around it. */
  private final IntList ownHints = new IntList(PageFeatures.EXPECTED);

  private final IntList outerBlocks = new IntList(PageFeatures.EXPECTED);
  private final IntList outerCells = new IntList(PageFeatures.EXPECTED);
  private final BitSet filledCells = new BitSet();

  private int current = -1;
  private int block = -1;
  private int cell = -1;
  private int lineAt;
  private int inlineHints;

  /**
   * An element begins.
   *
   * @param number its number
   * @param kind what its name means
   * @param hints the hints of its own attributes
   * @param isIcon whether it shows a sign if it holds no text
   */
  public void open(int number, TagKind kind, int hints, boolean isIcon) {
    LineRole role = kind.role();
    ownHints.add(hints);
    outerBlocks.add(block);
    outerCells.add(cell);
    if (role.isBlock()) {
      end();
      block = number;
      cell = role == LineRole.CELL ? number : cell;
    } else if (role == LineRole.BREAK) {
      end();
    } else {
      text.openInline(role == LineRole.LINK, isIcon);
      inlineHints |= hints;
    }
    current = number;
  }

  /** An element ends. */
  public void close(int number, TagKind kind, int parent) {
    LineRole role = kind.role();
    if (role.isBlock()) {
      end();
      // An empty cell is an empty line: the value of the label before it.
      if (role == LineRole.CELL && !filledCells.get(number)) {
        add(number);
      }
      block = outerBlocks.get(number);
      cell = outerCells.get(number);
    } else if (role != LineRole.BREAK) {
      text.closeInline(role == LineRole.LINK);
    }
    current = parent;
  }

  public void append(String added) {
    if (text.isBlank()) {
      lineAt = current;
    }
    text.append(added);
  }

  /** Ends the line; an empty one is none. */
  public void end() {
    if (text.isBlank()) {
      text.drop();
    } else {
      add(lineAt);
      text.next();
    }
    inlineHints = 0;
  }

  private void add(int at) {
    if (cell >= 0) {
      filledCells.set(cell);
    }
    boolean blank = text.isBlank();
    bounds.add(text.start());
    bounds.add(text.end());
    bounds.add(text.hasLink() && !blank ? text.unlinkedStart() : -1);
    bounds.add(text.unlinkedEnd());
    places.add(block);
    places.add(at);
    marks.add(text.hasIcons() ? inlineHints | ElementWords.ICONS : inlineHints);
    marks.add(blank ? 0 : text.linkedShare());
  }

  int size() {
    return places.size() / 2;
  }

  /** The number of the block that holds a line directly. */
  int block(int line) {
    return places.get(2 * line);
  }

  /** The number of the element that holds a line's first character. */
  int at(int line) {
    return places.get(2 * line + 1);
  }

  String text(int line) {
    return text.text(bounds.get(4 * line), bounds.get(4 * line + 1));
  }

  /** The line's text outside links. */
  String unlinked(int line, String whole) {
    int start = bounds.get(4 * line + 2);
    return start < 0 ? whole : text.unlinked(start, bounds.get(4 * line + 3));
  }

  int inlineHints(int line) {
    return marks.get(2 * line);
  }

  int linkedShare(int line) {
    return marks.get(2 * line + 1);
  }

  /** The hints of an element's own attributes. */
  public int ownHints(int number) {
    return ownHints.get(number);
  }

  /** The number of the block around an element, or -1. */
  int outerBlock(int number) {
    return outerBlocks.get(number);
  }

  /** The number of the cell around an element, or -1. */
  int outerCell(int number) {
    return outerCells.get(number);
  }

  public List<PageLine> finish(PageFeatures page, int root) {
    return new LinesAround(this, page, root).lines();
  }
}
