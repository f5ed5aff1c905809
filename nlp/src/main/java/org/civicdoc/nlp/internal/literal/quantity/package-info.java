/** What makes a number a quantity: classifiers, units of measure, fixed terms that are none. */
@NullMarked
package org.civicdoc.nlp.internal.literal.quantity;

import org.jspecify.annotations.NullMarked;
