/**
 * Reads dates, periods and times of day, and resolves them against the text and its publication.
 */
@NullMarked
package org.civicdoc.nlp.internal.literal.date;

import org.jspecify.annotations.NullMarked;
