/** The way of one page: bytes, document, analysis, outputs. */
@NullMarked
package org.civicdoc.batch.internal.page;

import org.jspecify.annotations.NullMarked;
