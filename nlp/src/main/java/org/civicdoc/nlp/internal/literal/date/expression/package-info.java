/**
 * What a date expression says: a {@code DateExpression} holds a {@code DateContent}, a point, a
 * range, a window of time; and what it resolves to, a {@code DateSpan} of {@code PartialDate}s.
 */
@NullMarked
package org.civicdoc.nlp.internal.literal.date.expression;

import org.jspecify.annotations.NullMarked;
