package org.civicdoc.explain;

import org.civicdoc.model.ValueSource;
import org.jspecify.annotations.Nullable;

/**
 * A value that the page offers for a field.
 *
 * @param value the value as the page has it, spaces collapsed; the entries of a breadcrumb are
 *     parted by {@code >}
 * @param from where it stood
 * @param reason the rule that found it
 * @param place the element that holds it, as a selector such as {@code div#main > p.byline}; null
 *     if no element does
 */
public record FieldCandidate(
    String value, ValueSource from, Reason reason, @Nullable String place) {}
