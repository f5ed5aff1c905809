/**
 * The rules that say what lines are: headings, captions, signatures; and those that leave out what
 * is none of the article. {@code BlockBuilder} says in which order they come. The word lists that
 * they know lie beside them.
 */
@NullMarked
package org.civicdoc.internal.block.rule;

import org.jspecify.annotations.NullMarked;
