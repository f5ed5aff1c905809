package org.civicdoc.nlp.internal.literal.date;

/**
 * A date expression found in a text, not resolved yet.
 *
 * @param start the offset of its first unit
 * @param end the offset behind it
 * @param content what it says
 */
record DateExpression(int start, int end, DateContent content) {}
