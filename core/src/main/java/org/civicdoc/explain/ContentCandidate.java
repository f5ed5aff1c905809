package org.civicdoc.explain;

/**
 * An element that a rule proposed for the article.
 *
 * @param place the element, as a selector such as {@code div#main > div.text}
 * @param reason the rule that proposed it
 * @param prose the characters of prose in it
 * @param images the images in it, but for icons and spacers
 */
public record ContentCandidate(String place, Reason reason, int prose, int images) {}
