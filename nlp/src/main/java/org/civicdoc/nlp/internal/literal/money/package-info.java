/** Reads amounts of money. */
@NullMarked
package org.civicdoc.nlp.internal.literal.money;

import org.jspecify.annotations.NullMarked;
