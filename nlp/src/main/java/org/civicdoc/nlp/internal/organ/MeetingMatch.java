package org.civicdoc.nlp.internal.organ;

import org.civicdoc.nlp.internal.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A meeting found in a text.
 *
 * @param span its name
 * @param body the body whose meeting it is, before or at the beginning of the name, or null
 */
record MeetingMatch(Span span, @Nullable OrganMatch body) {}
