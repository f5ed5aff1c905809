package org.civicdoc.batch.internal.page;

import org.civicdoc.batch.PageOutcome;
import org.jspecify.annotations.Nullable;

/**
 * What came of a page.
 *
 * @param outcome what became of it
 * @param line the line for the JSON Lines file with its end; null if there is none
 */
@SuppressWarnings("ArrayRecordComponent") // On its way to a file; never compared.
public record PageResult(PageOutcome outcome, byte @Nullable [] line) {}
