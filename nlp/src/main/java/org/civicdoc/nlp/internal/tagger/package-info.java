/** The statistical layer: a conditional random field over characters. */
@NullMarked
package org.civicdoc.nlp.internal.tagger;

import org.jspecify.annotations.NullMarked;
