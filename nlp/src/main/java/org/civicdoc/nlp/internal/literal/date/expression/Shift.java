package org.civicdoc.nlp.internal.literal.date.expression;

/**
 * A date so far from another: 三天后, 五年前.
 *
 * @param count how many units; negative for the past
 * @param unit the unit
 */
public record Shift(int count, TimeUnit unit) implements DateContent {}
