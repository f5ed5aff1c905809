package org.civicdoc.internal.block.piece;

import java.util.List;

/** One step from pieces to blocks: says what some of the lines are, and leaves the others. */
public interface PieceRule {

  /** The pieces with some of them replaced or left out; the given list stays as it is. */
  List<Piece> apply(List<Piece> pieces);
}
