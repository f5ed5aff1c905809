/** Administrative divisions: where their names stand, and which division is meant. */
@NullMarked
package org.civicdoc.nlp.internal.gazetteer;

import org.jspecify.annotations.NullMarked;
