/** Names of public bodies and of their meetings, by grammar. */
@NullMarked
package org.civicdoc.nlp.internal.organ;

import org.jspecify.annotations.NullMarked;
