package org.civicdoc.nlp.internal.literal.date.expression;

/** What a date expression says, before it is resolved. */
public sealed interface DateContent
    permits CalendarPoint, CalendarRange, Window, Shift, YearSpan, Vague, UpToNow {}
