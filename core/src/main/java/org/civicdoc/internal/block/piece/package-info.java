/**
 * What an article is made of before it is known what each line is: a {@code Piece} is a line with
 * its print, a figure, or a block that is finished. A {@code PieceRule} changes a list of them, a
 * {@code FilterRule} leaves some out, which {@code LeftOut} and {@code PieceTrace} keep account of.
 */
@NullMarked
package org.civicdoc.internal.block.piece;

import org.jspecify.annotations.NullMarked;
