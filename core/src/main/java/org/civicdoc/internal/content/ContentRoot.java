package org.civicdoc.internal.content;

import org.jsoup.nodes.Element;

/**
 * The element that holds an article's body.
 *
 * @param element the element; it may hold furniture besides
 * @param rule which rule chose it, for explanations
 */
public record ContentRoot(Element element, String rule) {}
