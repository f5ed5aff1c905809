package org.civicdoc.internal.block.rule;

import java.util.BitSet;
import java.util.List;
import org.civicdoc.internal.block.piece.BodyLine;
import org.civicdoc.internal.block.piece.Piece;
import org.civicdoc.internal.content.LetterLabels;

/**
 * The labels above a letter to a government's mailbox and above the answer to it: 来信内容, 回复内容. They
 * title what follows, however they are printed.
 */
final class LetterHeadings {

  /** The letter and the answer. */
  private static final int FEWEST = 2;

  private LetterHeadings() {}

  /** The indexes of the lines that are such labels; none if there is but one. */
  static BitSet in(List<Piece> pieces) {
    BitSet labels = new BitSet();
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof BodyLine line && LetterLabels.are(line.text())) {
        labels.set(i);
      }
    }
    return labels.cardinality() < FEWEST ? new BitSet() : labels;
  }
}
