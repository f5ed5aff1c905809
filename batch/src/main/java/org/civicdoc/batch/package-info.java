/**
 * Turns archives of saved pages into PDF, documents and analyses. Start at {@link
 * org.civicdoc.batch.BatchJob}; the command line in {@link org.civicdoc.batch.cli} is a face of it.
 * The lines of its manifest are published as {@code manifest.schema.json} beside these classes.
 *
 * <p>Jobs and what they report are immutable and may be shared between threads; builders may not.
 */
@NullMarked
package org.civicdoc.batch;

import org.jspecify.annotations.NullMarked;
