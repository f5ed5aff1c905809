package org.civicdoc.internal.block.rule;

import java.util.List;
import java.util.function.Predicate;
import org.civicdoc.internal.block.piece.BodyLine;
import org.civicdoc.internal.block.piece.Piece;

/** What the print of a page's lines tells: nothing where most of them have it. */
final class Print {

  private Print() {}

  /**
   * Whether a print tells its lines from others.
   *
   * @param most the share of all lines that may have it
   */
  static boolean isRare(List<Piece> pieces, Predicate<BodyLine> print, double most) {
    int lines = 0;
    int printed = 0;
    for (Piece piece : pieces) {
      if (piece instanceof BodyLine line) {
        lines++;
        printed += print.test(line) ? 1 : 0;
      }
    }
    return printed <= lines * most;
  }
}
