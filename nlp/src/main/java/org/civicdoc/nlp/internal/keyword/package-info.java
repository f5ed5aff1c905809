/** Keywords, phrases and key sentences. */
@NullMarked
package org.civicdoc.nlp.internal.keyword;

import org.jspecify.annotations.NullMarked;
