package org.civicdoc.internal.block.rule;

import java.util.ArrayList;
import java.util.List;
import org.civicdoc.internal.block.piece.BodyLine;
import org.civicdoc.internal.block.piece.Piece;

/** Gives figures the numbered lines above them (图1 ……), on pages that set them there. */
final class CaptionsAbove {

  private static final int LONGEST = 120;

  private CaptionsAbove() {}

  static List<Piece> join(List<Piece> pieces) {
    if (!areSet(pieces)) {
      return pieces;
    }
    List<Piece> out = new ArrayList<>(pieces.size());
    for (Piece piece : pieces) {
      int last = out.size() - 1;
      if (piece instanceof Piece.FigurePiece figure
          && last >= 0
          && out.get(last) instanceof BodyLine line
          && isNumbered(line)) {
        out.set(last, figure.withCaption(line.text()));
      } else {
        out.add(piece);
      }
    }
    return out;
  }

  /** The first numbered line beside a figure tells for all. */
  private static boolean areSet(List<Piece> pieces) {
    for (int i = 0; i + 1 < pieces.size(); i++) {
      if (isNumbered(pieces.get(i))) {
        boolean below = i > 0 && pieces.get(i - 1) instanceof Piece.FigurePiece;
        if (below || pieces.get(i + 1) instanceof Piece.FigurePiece) {
          return !below;
        }
      }
    }
    return false;
  }

  private static boolean isNumbered(Piece piece) {
    return piece instanceof BodyLine line
        && line.text().length() <= LONGEST
        && CaptionWords.areNumbered(line.text());
  }
}
