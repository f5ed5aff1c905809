package org.civicdoc.nlp;

/**
 * A word or phrase that tells what a text is about.
 *
 * @param text the phrase as it stands in the text
 * @param score how well it does so: above 0, comparable within one analysis only
 */
public record Keyword(String text, double score) {}
