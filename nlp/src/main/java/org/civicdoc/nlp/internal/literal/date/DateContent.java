package org.civicdoc.nlp.internal.literal.date;

/** What a date expression says, before it is resolved. */
sealed interface DateContent
    permits CalendarPoint, CalendarRange, Window, Shift, YearSpan, Vague, UpToNow {}
