/**
 * What a page says of itself. Start at {@link org.civicdoc.internal.metadata.MetadataReader}.
 *
 * <p>{@code PageScan} walks the page once and keeps its meta tags, marked values and visible lines;
 * one reader for each place that says something makes candidates of them; {@code TitleChoice},
 * {@code TimeChoice} and so on choose among these, a method for each field, and {@code
 * MetadataMerger} puts together what they chose. The words that the readers know come from the
 * profiles.
 */
@NullMarked
package org.civicdoc.internal.metadata;

import org.jspecify.annotations.NullMarked;
