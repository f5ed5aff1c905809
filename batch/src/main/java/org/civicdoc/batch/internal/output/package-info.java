/** Where outputs go: their names, and files that are written whole or not at all. */
@NullMarked
package org.civicdoc.batch.internal.output;

import org.jspecify.annotations.NullMarked;
