package org.civicdoc.internal.block;

import org.civicdoc.internal.block.piece.BodyLine;
import org.civicdoc.internal.block.piece.Piece;
import org.civicdoc.model.Block;
import org.civicdoc.model.Heading;
import org.civicdoc.model.PlainText;
import org.civicdoc.model.Signature;

/** A piece as one short text. */
final class PieceShape {

  private PieceShape() {}

  static String of(Piece piece) {
    if (piece instanceof BodyLine line) {
      return "P " + line.text();
    }
    if (piece instanceof Piece.FigurePiece figure) {
      return "F " + figure.figure().caption();
    }
    return of(((Piece.Finished) piece).block());
  }

  private static String of(Block block) {
    if (block instanceof Heading heading) {
      return "H" + heading.level() + " " + PlainText.of(block);
    }
    if (block instanceof Signature) {
      return "S " + PlainText.of(block);
    }
    return block.getClass().getSimpleName() + " " + PlainText.of(block);
  }
}
