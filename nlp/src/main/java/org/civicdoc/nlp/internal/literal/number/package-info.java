/** Reads numbers: Arabic, Chinese and mixed numerals, their ranges and fractions. */
@NullMarked
package org.civicdoc.nlp.internal.literal.number;

import org.jspecify.annotations.NullMarked;
