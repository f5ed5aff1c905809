package org.civicdoc.parser;

import java.util.BitSet;
import java.util.function.IntPredicate;
import org.civicdoc.explain.Reason;
import org.civicdoc.internal.block.piece.LeftOut;
import org.civicdoc.internal.content.BodyFurniture;
import org.civicdoc.internal.explain.Trace;
import org.civicdoc.internal.page.PageFeatures;
import org.jspecify.annotations.Nullable;

/** The elements within the article that are no part of it; tells of each once. */
final class SkippedElements implements IntPredicate {

  private static final Reason METADATA =
      Reason.of("holds title, byline, breadcrumb or header table, which are metadata");

  private final PageFeatures page;
  private final BodyFurniture furniture;
  private final BitSet consumed;
  private final LeftOut leftOut;
  private final @Nullable Trace trace;
  private final BitSet told = new BitSet();

  SkippedElements(
      PageFeatures page,
      BodyFurniture furniture,
      BitSet consumed,
      LeftOut leftOut,
      @Nullable Trace trace) {
    this.page = page;
    this.furniture = furniture;
    this.consumed = consumed;
    this.leftOut = leftOut;
    this.trace = trace;
  }

  @Override
  public boolean test(int i) {
    boolean isFurniture = furniture.isFurniture(i);
    boolean skipped = isFurniture || consumed.get(i) && !furniture.isLarge(i);
    if (skipped && !told.get(i) && page.text(i) + page.images(i) > 0) {
      told.set(i);
      tell(i, isFurniture);
    }
    return skipped;
  }

  private void tell(int i, boolean isFurniture) {
    if (furniture.isDatumOfLetter(i)) {
      if (!consumed.get(i)) {
        leftOut.row(page, i);
      }
    } else if (isFurniture) {
      leftOut.element(page, i);
    }
    if (trace != null) {
      trace.dropped(page.element(i), isFurniture ? furniture.reason(i, trace) : METADATA);
    }
  }
}
