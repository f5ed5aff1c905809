package org.civicdoc.internal.block;

import java.util.function.IntPredicate;
import org.civicdoc.internal.page.Links;
import org.civicdoc.internal.page.PageFeatures;

/**
 * What the readers of one page share.
 *
 * @param page the page's features
 * @param links resolves addresses
 * @param skipped tells the elements that are no part of the body: byline, breadcrumb, furniture
 * @param title the title's element, before which nothing is read; -1 if it stands elsewhere
 * @param limits how much is read
 */
record ReadContext(
    PageFeatures page, Links links, IntPredicate skipped, int title, BlockLimits limits) {}
