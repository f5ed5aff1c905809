/** Keeps what the rules do with one page, if that is to be explained. */
@NullMarked
package org.civicdoc.internal.explain;

import org.jspecify.annotations.NullMarked;
