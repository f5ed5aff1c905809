/**
 * Why a document came out as it did: which rules chose the article and each field over which
 * rivals, and what was left out. Start at {@link org.civicdoc.explain.Explanation}; {@link
 * org.civicdoc.parser.CivicParser#parseResult} gives one.
 *
 * <p>For people who write a profile or report a page. The names of rules may grow with each
 * release; all types are immutable.
 */
@NullMarked
package org.civicdoc.explain;

import org.jspecify.annotations.NullMarked;
