package org.civicdoc.nlp.internal.literal.date;

/** A time that cannot be resolved: 近日. */
record Vague() implements DateContent {}
