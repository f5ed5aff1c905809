package org.civicdoc.batch.internal.json;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A text that stands on one line of a JSON Lines file.
 *
 * @param id what its maker calls it
 * @param text the text
 * @param publishedAt the day of its publication, or null
 * @param site the name of the site, or null
 */
public record TextLine(
    LineId id, String text, @Nullable LocalDate publishedAt, @Nullable String site) {}
