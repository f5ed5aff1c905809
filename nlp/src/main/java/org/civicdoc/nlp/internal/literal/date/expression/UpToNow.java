package org.civicdoc.nlp.internal.literal.date.expression;

/** From a date to the present, 2018年至今: an interval that is open, as EDTF calls it. */
public record UpToNow(CalendarPoint from) implements DateContent {}
