/**
 * What a page states beside its visible text: meta tags, JSON-LD, values that its system marks, the
 * names of its logos.
 */
@NullMarked
package org.civicdoc.internal.metadata.markup;

import org.jspecify.annotations.NullMarked;
