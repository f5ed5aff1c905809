/**
 * Finds dates, periods and times of day: {@code DateFinder} has them read ({@code reader}), asks
 * {@code DatePolicy} whether they are dates at all, and has them resolved ({@code resolver}).
 * Directions: {@code expression} knows neither of the others; {@code reader} knows it; {@code
 * resolver} knows both; this package knows all.
 */
@NullMarked
package org.civicdoc.nlp.internal.literal.date;

import org.jspecify.annotations.NullMarked;
