package org.civicdoc.internal.block.piece;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.civicdoc.explain.Reason;
import org.civicdoc.internal.explain.Trace;
import org.civicdoc.model.PlainText;

/** Tells a trace of the pieces that are left out. */
public final class PieceTrace {

  private static final Reason ABOVE_TITLE = Reason.of("above the title");

  private PieceTrace() {}

  /** Compares what a rule was given with what it has left. */
  public static void leftOut(List<Piece> given, List<Piece> left, FilterRule rule, Trace trace) {
    Set<Piece> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    kept.addAll(left);
    for (Piece piece : given) {
      if (!kept.contains(piece)) {
        trace.droppedLine(text(piece), rule.reason(piece, trace));
      }
    }
  }

  public static void aboveTitle(List<Piece> pieces, Trace trace) {
    pieces.forEach(piece -> trace.droppedLine(text(piece), ABOVE_TITLE));
  }

  static String text(Piece piece) {
    if (piece instanceof BodyLine line) {
      return line.text();
    }
    return piece instanceof Piece.Finished finished
        ? PlainText.of(finished.block())
        : ((Piece.FigurePiece) piece).figure().src();
  }
}
