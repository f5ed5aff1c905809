/**
 * Finds what a text says literally: dates, shares, money, quantities, titles and document numbers.
 * Start at {@code LiteralScanner}.
 *
 * <p>One class ending in {@code Grammar} stands for one kind of literal; numerals, dates and the
 * folded view of the text have packages of their own. Words are data: resource files beside the
 * package that reads them.
 */
@NullMarked
package org.civicdoc.nlp.internal.literal;

import org.jspecify.annotations.NullMarked;
