package org.civicdoc.internal.block;

import java.util.function.Predicate;
import org.civicdoc.internal.page.Links;
import org.jsoup.nodes.Element;

/**
 * What the readers of one page share.
 *
 * @param links resolves addresses
 * @param skipped tells the elements that are no part of the body: byline, breadcrumb, furniture
 * @param limits how much is read
 */
record ReadContext(Links links, Predicate<Element> skipped, BlockLimits limits) {}
