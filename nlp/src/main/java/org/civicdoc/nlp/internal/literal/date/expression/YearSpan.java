package org.civicdoc.nlp.internal.literal.date.expression;

/**
 * A span of years with a name: 十三五, 20世纪80年代.
 *
 * @param first the first year
 * @param last the last year
 */
public record YearSpan(int first, int last) implements DateContent {}
