/** The offset-preserving view of a text that all literal grammars read, and their word lists. */
@NullMarked
package org.civicdoc.nlp.internal.literal.text;

import org.jspecify.annotations.NullMarked;
