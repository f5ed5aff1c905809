package org.civicdoc.parser;

import java.util.BitSet;
import java.util.function.IntPredicate;
import org.civicdoc.explain.Reason;
import org.civicdoc.internal.content.BodyFurniture;
import org.civicdoc.internal.explain.Trace;
import org.civicdoc.internal.page.PageFeatures;

/** Tells a trace of the elements that are left out of the article, each once. */
final class TracedFurniture implements IntPredicate {

  private static final Reason METADATA =
      Reason.of("holds title, byline, breadcrumb or header table, which are metadata");

  private final IntPredicate skipped;
  private final BodyFurniture furniture;
  private final PageFeatures page;
  private final Trace trace;
  private final BitSet told = new BitSet();

  TracedFurniture(IntPredicate skipped, BodyFurniture furniture, PageFeatures page, Trace trace) {
    this.skipped = skipped;
    this.furniture = furniture;
    this.page = page;
    this.trace = trace;
  }

  @Override
  public boolean test(int i) {
    boolean leftOut = skipped.test(i);
    if (leftOut && !told.get(i) && page.text(i) > 0) {
      Reason reason = furniture.isFurniture(i) ? furniture.reason(i, trace) : METADATA;
      trace.dropped(page.element(i), reason);
    }
    told.set(i);
    return leftOut;
  }
}
