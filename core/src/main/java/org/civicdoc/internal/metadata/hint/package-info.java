/**
 * What the names of elements, classes, ids and comments tell of what they hold. The lowest of the
 * packages below {@code metadata}: the others ask it.
 */
@NullMarked
package org.civicdoc.internal.metadata.hint;

import org.jspecify.annotations.NullMarked;
