package org.civicdoc.nlp.internal.literal.date.expression;

/** A time that cannot be resolved: 近日. */
public record Vague() implements DateContent {}
