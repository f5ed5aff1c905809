package org.civicdoc.internal.block;

/** How a line is set between the margins. */
enum Alignment {
  START,
  CENTER,
  END
}
