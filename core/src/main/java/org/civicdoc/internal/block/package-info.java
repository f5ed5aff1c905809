/**
 * The article's elements to blocks. {@link org.civicdoc.internal.block.BlockBuilder} reads the tree
 * into pieces (lines, tables, figures), and then lets one rule after another say what each piece
 * is.
 */
@NullMarked
package org.civicdoc.internal.block;

import org.jspecify.annotations.NullMarked;
