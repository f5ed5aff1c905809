package org.civicdoc.internal.content;

/**
 * The element that holds an article's body.
 *
 * @param number the element's number in the page's features; it may hold furniture besides
 * @param rule which rule chose it, for explanations
 */
public record ContentRoot(int number, String rule) {}
