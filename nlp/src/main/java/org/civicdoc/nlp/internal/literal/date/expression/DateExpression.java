package org.civicdoc.nlp.internal.literal.date.expression;

/**
 * A date expression found in a text, not resolved yet.
 *
 * @param start the offset of its first unit
 * @param end the offset behind it
 * @param content what it says
 */
public record DateExpression(int start, int end, DateContent content) {}
