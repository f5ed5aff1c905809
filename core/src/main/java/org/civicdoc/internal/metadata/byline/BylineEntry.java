package org.civicdoc.internal.metadata.byline;

/**
 * A value of the byline.
 *
 * @param field what it is
 * @param label the label without inner spaces; empty if there is none
 * @param value the value, not empty
 * @param line the index of its line
 * @param place where it stands
 */
public record BylineEntry(
    BylineField field, String label, String value, int line, BylinePlace place) {}
