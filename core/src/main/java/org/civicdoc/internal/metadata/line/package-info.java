/**
 * The visible lines of a page: {@code LineCollector} collects them while the page is walked, {@code
 * LinesAround} makes {@code PageLine}s of those near the article, {@code Body} tells where its
 * running text stands among them.
 */
@NullMarked
package org.civicdoc.internal.metadata.line;

import org.jspecify.annotations.NullMarked;
