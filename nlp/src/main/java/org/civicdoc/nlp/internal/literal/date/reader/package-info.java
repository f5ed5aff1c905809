/**
 * Reads date expressions where they stand in a text, without regard to what is around them. Start
 * at {@code DateReader}; each other reader knows one form. Their words lie beside them.
 */
@NullMarked
package org.civicdoc.nlp.internal.literal.date.reader;

import org.jspecify.annotations.NullMarked;
