/**
 * What a page says of itself. Start at {@link org.civicdoc.internal.metadata.MetadataReader}.
 *
 * <p>{@code PageScan} walks the page once and keeps what it states and prints, as {@code
 * PageFacts}; one reader for each place that says something makes candidates of them, in a package
 * for each kind of place; {@code PageReading} holds these. {@code TitleChoice}, {@code TimeChoice}
 * and so on choose among them, a method for each field, and {@code MetadataMerger} puts together
 * what they chose. The words that the readers know come from the profiles.
 *
 * <p>Directions: {@code hint} and {@code date} know none of the others; {@code line} knows {@code
 * hint}; {@code markup}, {@code byline} and {@code site} know {@code line}; {@code title} knows
 * these but {@code markup}; this package knows all, and none knows it.
 */
@NullMarked
package org.civicdoc.internal.metadata;

import org.jspecify.annotations.NullMarked;
