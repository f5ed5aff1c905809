/** Processes that pages are worked on in, and what is said between them and this one. */
@NullMarked
package org.civicdoc.batch.internal.worker;

import org.jspecify.annotations.NullMarked;
