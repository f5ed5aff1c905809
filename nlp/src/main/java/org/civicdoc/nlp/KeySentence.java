package org.civicdoc.nlp;

/**
 * A whole sentence that belongs to the summary of a text.
 *
 * @param start where it begins: UTF-16 offset into the analyzed text
 * @param end where it ends, exclusive
 * @param text the characters of the span
 */
public record KeySentence(int start, int end, String text) {}
