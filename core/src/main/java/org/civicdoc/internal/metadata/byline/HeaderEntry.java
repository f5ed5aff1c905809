package org.civicdoc.internal.metadata.byline;

/**
 * A label and its value in the header table.
 *
 * @param field what the label stands for
 * @param label the label without inner spaces
 * @param value the value, may be empty
 * @param line the index of the label's line
 */
public record HeaderEntry(BylineField field, String label, String value, int line) {}
