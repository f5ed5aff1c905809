package org.civicdoc.internal.block.piece;

import org.civicdoc.model.Block;
import org.civicdoc.model.Figure;

/** A part of the body in reading order, before it is known what each line is. */
public sealed interface Piece permits BodyLine, Piece.FigurePiece, Piece.Finished {

  /** A figure; its caption may still stand in the next line. */
  record FigurePiece(Figure figure) implements Piece {

    /** The figure with a caption in place of what it had. */
    public FigurePiece withCaption(String caption) {
      return new FigurePiece(new Figure(figure.src(), figure.alt(), caption));
    }
  }

  /** A block that no further rule looks into. */
  record Finished(Block block) implements Piece {}
}
