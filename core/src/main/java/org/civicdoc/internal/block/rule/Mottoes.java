package org.civicdoc.internal.block.rule;

import java.util.List;
import org.civicdoc.internal.block.piece.BodyLine;
import org.civicdoc.internal.block.piece.Piece;

/**
 * Tells the mottoes and invitations of a page whose titles are bold and centred: they are centred,
 * too, but neither bold nor larger than text.
 */
final class Mottoes {

  /** A page with as many titles that are bold and centred has no others. */
  private static final int FEWEST_TITLES = 2;

  /** Text of more pixels is large. */
  private static final int LARGEST = 18;

  private Mottoes() {}

  /** Whether a page sets its titles so that mottoes can be told from them. */
  static boolean areTold(List<Piece> pieces) {
    int titles = 0;
    for (Piece piece : pieces) {
      titles += piece instanceof BodyLine line && isPlain(line) && line.isStrong() ? 1 : 0;
    }
    return titles >= FEWEST_TITLES;
  }

  /** Whether a line of such a page is none of its titles. */
  static boolean is(BodyLine line) {
    return isPlain(line) && !line.isStrong() && line.style().fontSize() <= LARGEST;
  }

  private static boolean isPlain(BodyLine line) {
    return line.isCentered()
        && line.style().headingTag() == 0
        && Numbering.of(line.text()).isEmpty();
  }
}
