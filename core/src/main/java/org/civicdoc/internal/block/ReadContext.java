package org.civicdoc.internal.block;

import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.civicdoc.internal.explain.Trace;
import org.civicdoc.internal.page.Links;
import org.civicdoc.internal.page.PageFeatures;
import org.jspecify.annotations.Nullable;

/**
 * What the readers of one page share.
 *
 * @param page the page's features
 * @param links resolves addresses
 * @param skipped tells the elements that are no part of the body: byline, breadcrumb, furniture
 * @param title the title's element, before which nothing is read; -1 if it stands elsewhere
 * @param tools tells the lines that are tools of the page
 * @param limits how much is read
 * @param trace keeps what is left out, or null
 */
record ReadContext(
    PageFeatures page,
    Links links,
    IntPredicate skipped,
    int title,
    Predicate<String> tools,
    BlockLimits limits,
    @Nullable Trace trace) {

  /** For what stands beside the article's element, where no line asks to scan a code. */
  static ReadContext beside(
      PageFeatures page, Links links, IntPredicate skipped, BlockLimits limits) {
    return new ReadContext(page, links, skipped, -1, line -> true, limits, null);
  }
}
