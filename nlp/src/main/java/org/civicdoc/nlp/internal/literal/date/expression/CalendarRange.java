package org.civicdoc.nlp.internal.literal.date.expression;

/** From one date to another: 2018—2035年. What the second leaves out is as in the first. */
public record CalendarRange(CalendarPoint from, CalendarPoint to) implements DateContent {}
