package org.civicdoc.nlp.internal.literal;

import org.jspecify.annotations.Nullable;

/** Finds one kind of literal. Looks a bounded way ahead and back, so that a scan is linear. */
interface LiteralGrammar {

  /** Whether a literal may be seen at this unit; tells most places of a text apart at once. */
  boolean mayBegin(char unit);

  /**
   * The literal that is seen at an offset, or null.
   *
   * @param offset where the scan stands; a literal may begin before it, not before {@link
   *     Scan#free()}
   */
  @Nullable LiteralMention read(Scan scan, int offset);
}
