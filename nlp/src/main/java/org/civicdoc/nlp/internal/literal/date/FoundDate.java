package org.civicdoc.nlp.internal.literal.date;

import org.jspecify.annotations.Nullable;

/**
 * A date found in a text and resolved.
 *
 * @param start the offset of its first unit
 * @param end the offset behind it
 * @param edtf the date after ISO 8601-2, or null if it cannot be told
 * @param repaired whether the text was damaged
 * @param inferred whether the year or month was taken from the context
 */
public record FoundDate(
    int start, int end, @Nullable String edtf, boolean repaired, boolean inferred) {}
