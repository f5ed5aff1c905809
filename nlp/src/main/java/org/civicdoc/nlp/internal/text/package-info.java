/** The text as the finders read it: same offsets, widths evened, sentences, HanLP's words. */
@NullMarked
package org.civicdoc.nlp.internal.text;

import org.jspecify.annotations.NullMarked;
