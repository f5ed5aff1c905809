package org.civicdoc.internal.block.piece;

import org.civicdoc.explain.Reason;
import org.civicdoc.internal.explain.Trace;

/** A rule that leaves pieces out, and replaces none. */
public interface FilterRule extends PieceRule {

  /** Why it has left a piece out, for explanations. */
  Reason reason(Piece leftOut, Trace trace);
}
