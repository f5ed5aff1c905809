package org.civicdoc.nlp;

import org.jspecify.annotations.Nullable;

/**
 * A span of the text that names or measures something.
 *
 * @param start where it begins: UTF-16 offset into the analyzed text
 * @param end where it ends, exclusive
 * @param type what it is
 * @param text the characters of the span, unchanged
 * @param value what it means, normalised; null if the text already says it in full or if it cannot
 *     be resolved
 * @param certainty how it was come by
 * @param referent what it refers to: the same string for all mentions of one thing in one text. It
 *     is the value where there is one, or else the text without white space
 */
public record Entity(
    int start,
    int end,
    EntityType type,
    String text,
    @Nullable EntityValue value,
    Certainty certainty,
    String referent) {}
