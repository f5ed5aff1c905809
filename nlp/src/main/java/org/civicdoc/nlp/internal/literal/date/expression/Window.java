package org.civicdoc.nlp.internal.literal.date.expression;

/**
 * A length of time that ends or begins at a date: 近三年, 十年来, 未来两天.
 *
 * @param count how many units
 * @param unit the unit
 * @param future whether it begins now, not ends
 * @param ofDiscourse whether it may mean the period named just before, as 十年来 does
 */
public record Window(int count, TimeUnit unit, boolean future, boolean ofDiscourse)
    implements DateContent {}
