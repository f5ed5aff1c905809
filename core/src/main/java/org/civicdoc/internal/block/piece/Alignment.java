package org.civicdoc.internal.block.piece;

/** How a line is set between the margins. */
public enum Alignment {
  START,
  CENTER,
  END
}
