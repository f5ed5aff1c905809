package org.civicdoc.internal.metadata.byline;

/**
 * A label and its value, or a date without label, in a line.
 *
 * @param field what it is
 * @param label the label without inner spaces; empty if there is none
 * @param value the value, white space collapsed; may be empty
 * @param start where the item begins in the line, in UTF-16 units
 * @param end where it ends, exclusive
 */
public record BylineItem(BylineField field, String label, String value, int start, int end) {}
