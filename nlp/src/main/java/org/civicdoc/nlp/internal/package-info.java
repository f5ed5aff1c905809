/** The layers of the analyzer. Nothing below here is for users of the library. */
@NullMarked
package org.civicdoc.nlp.internal;

import org.jspecify.annotations.NullMarked;
