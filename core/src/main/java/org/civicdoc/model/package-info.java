/**
 * The typed document: records and sealed interfaces that know nothing but the JDK. Start at {@link
 * org.civicdoc.model.CivicDocument}.
 *
 * <p>Everything here is immutable, has value equality and may be shared between threads. Lists are
 * unmodifiable copies without nulls. Types are closed: a new kind of block or inline breaks every
 * visitor at compile time, so none can be forgotten.
 */
@NullMarked
package org.civicdoc.model;

import org.jspecify.annotations.NullMarked;
