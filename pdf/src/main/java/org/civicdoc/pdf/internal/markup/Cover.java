package org.civicdoc.pdf.internal.markup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the cover of a volume.
 *
 * @param title the title
 * @param subtitle a line below it; empty for none
 * @param part which part of several it is, from 1; 0 if there is one alone
 * @param earliest when the first of its documents was published, or null
 * @param latest when the last of them was published, or null
 */
public record Cover(
    String title,
    String subtitle,
    int part,
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest) {}
