/** The statistical layer: an averaged perceptron over characters. */
@NullMarked
package org.civicdoc.nlp.internal.tagger;

import org.jspecify.annotations.NullMarked;
