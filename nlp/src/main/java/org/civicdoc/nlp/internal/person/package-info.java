/** Persons and their posts. */
@NullMarked
package org.civicdoc.nlp.internal.person;

import org.jspecify.annotations.NullMarked;
