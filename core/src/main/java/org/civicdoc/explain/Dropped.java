package org.civicdoc.explain;

import org.jspecify.annotations.Nullable;

/**
 * A part of the article's element that is not in the document's blocks.
 *
 * @param reason the rule that left it out
 * @param place the element, as a selector; null if only a line was left out
 * @param text how its text begins, spaces collapsed, at most 60 UTF-16 units
 * @param characters how long its text is: UTF-16 units without spaces
 */
public record Dropped(Reason reason, @Nullable String place, String text, int characters) {}
