/** What sentences state about their entities. */
@NullMarked
package org.civicdoc.nlp.internal.fact;

import org.jspecify.annotations.NullMarked;
