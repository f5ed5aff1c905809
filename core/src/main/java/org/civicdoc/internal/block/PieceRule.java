package org.civicdoc.internal.block;

import java.util.List;

/** One step from pieces to blocks: says what some of the lines are, and leaves the others. */
interface PieceRule {

  /** The pieces with some of them replaced or left out; the given list stays as it is. */
  List<Piece> apply(List<Piece> pieces);
}
