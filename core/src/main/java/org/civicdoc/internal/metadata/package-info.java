/**
 * What a page says of itself. Start at {@link org.civicdoc.internal.metadata.MetadataReader}.
 *
 * <p>{@code PageScan} walks the page once and keeps its meta tags, marked values and visible lines;
 * one reader for each place that says something makes candidates of them; {@code MetadataMerger}
 * chooses. The words that the readers know are in the resource files of this package.
 */
@NullMarked
package org.civicdoc.internal.metadata;

import org.jspecify.annotations.NullMarked;
