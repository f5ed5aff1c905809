package org.civicdoc.internal.block;

import java.util.function.Predicate;
import org.civicdoc.internal.explain.Trace;
import org.civicdoc.internal.page.Links;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the readers of one page share.
 *
 * @param links resolves addresses
 * @param skipped tells the elements that are no part of the body: byline, breadcrumb, furniture
 * @param titleElement the title, before which nothing is read; null if it stands elsewhere
 * @param limits how much is read
 * @param trace keeps what is left out, or null
 */
record ReadContext(
    Links links,
    Predicate<Element> skipped,
    @Nullable Element titleElement,
    BlockLimits limits,
    @Nullable Trace trace) {}
