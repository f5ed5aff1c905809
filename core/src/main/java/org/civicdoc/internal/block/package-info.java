/**
 * The article's elements to blocks. {@link org.civicdoc.internal.block.BlockBuilder} reads the tree
 * into pieces (lines, tables, figures), and then lets one rule after another say what each piece
 * is. Here stand the readers of the tree; {@code block.piece} is what they make, {@code block.rule}
 * are the rules. Directions: {@code piece} knows neither of the others; {@code rule} knows {@code
 * piece}; this package knows both.
 */
@NullMarked
package org.civicdoc.internal.block;

import org.jspecify.annotations.NullMarked;
