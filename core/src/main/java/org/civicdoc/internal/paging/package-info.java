/**
 * Which pages make up one article, in what order, and how they are joined; the work behind {@link
 * org.civicdoc.parser.ArticleMerger}.
 */
@NullMarked
package org.civicdoc.internal.paging;

import org.jspecify.annotations.NullMarked;
