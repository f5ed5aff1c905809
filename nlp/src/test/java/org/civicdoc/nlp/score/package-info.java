/** What the analyzer reaches on sets that others have labelled, where {@code ../shared} is. */
@NullMarked
package org.civicdoc.nlp.score;

import org.jspecify.annotations.NullMarked;
