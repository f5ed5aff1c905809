package org.civicdoc.internal.metadata.date;

import org.civicdoc.model.PublicationTime;

/**
 * A time that stands in a text.
 *
 * @param time the time
 * @param start where it begins, in UTF-16 units
 * @param end where it ends, exclusive
 */
public record TimeMatch(PublicationTime time, int start, int end) {}
