package org.civicdoc.internal.metadata.title;

/**
 * The lines that print the title.
 *
 * @param from the first line's index
 * @param to the index after the last
 * @param text the title
 * @param agreement with the invisible places, 0 to 100
 * @param score how much it looks like the title in all
 */
public record TitleSpan(int from, int to, String text, int agreement, int score) {}
