package org.civicdoc.internal.block;

import java.util.EnumSet;
import java.util.Set;

/**
 * Counts what grows while one page is read, and says when it is enough. What was cut is remembered,
 * since nothing may be lost silently. One use each, not thread-safe.
 */
public final class BlockLimits {

  /** What can be cut. */
  public enum Kind {
    /** Characters of text. */
    TEXT,
    /** Table cells. */
    CELLS
  }

  private final Set<Kind> exceeded = EnumSet.noneOf(Kind.class);
  private long textLeft;
  private long cellsLeft;

  /**
   * Starts counting.
   *
   * @param maxText UTF-16 units of text, at most
   * @param maxCells table cells, at most
   */
  public BlockLimits(long maxText, long maxCells) {
    textLeft = maxText;
    cellsLeft = maxCells;
  }

  /**
   * What had to be cut.
   *
   * @return the kinds, empty if everything fitted
   */
  public Set<Kind> exceeded() {
    return exceeded;
  }

  /** The part of a text that still fits. */
  String take(String text) {
    if (text.length() <= textLeft) {
      textLeft -= text.length();
      return text;
    }
    exceeded.add(Kind.TEXT);
    int end = (int) textLeft;
    textLeft = 0;
    if (end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end);
  }

  boolean takeCell() {
    if (cellsLeft > 0) {
      cellsLeft--;
      return true;
    }
    exceeded.add(Kind.CELLS);
    return false;
  }
}
