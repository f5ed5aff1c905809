/**
 * Documents as JSON and back, without loss. Start at {@link org.civicdoc.json.DocumentWriter} and
 * {@link org.civicdoc.json.DocumentReader}; the format is published as {@code
 * civicdoc-1.schema.json} beside these classes.
 *
 * <p>One rule holds throughout: whatever has text states it as {@code "text"}, and its parts
 * ({@code "inlines"}, {@code "blocks"}) follow only where they are more than that text. A consumer
 * that wants no more than text may ignore the parts.
 *
 * <p>Parts are left out where these give them back: the lines of the text as {@link
 * org.civicdoc.model.Text} with a {@link org.civicdoc.model.LineBreak} between two of them, an
 * empty line as none; and for blocks one {@link org.civicdoc.model.Paragraph} of these, or no block
 * at all for the empty text.
 */
@NullMarked
package org.civicdoc.json;

import org.jspecify.annotations.NullMarked;
