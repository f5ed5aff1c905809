/**
 * What of a page's source the tree need not hold. {@link
 * org.civicdoc.internal.source.SourceReducer} leaves it out before the page is decoded, since it is
 * half of a real page.
 */
@NullMarked
package org.civicdoc.internal.source;

import org.jspecify.annotations.NullMarked;
