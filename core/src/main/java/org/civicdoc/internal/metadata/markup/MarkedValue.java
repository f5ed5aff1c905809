package org.civicdoc.internal.metadata.markup;

import org.civicdoc.internal.metadata.hint.Markers.Marker;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A value that the system marks.
 *
 * @param value the value, not empty
 * @param marker what marks it
 * @param element the element that holds it, or null if comments do
 */
public record MarkedValue(String value, Marker marker, @Nullable Element element) {}
