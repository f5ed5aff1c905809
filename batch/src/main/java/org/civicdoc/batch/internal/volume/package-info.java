/** All documents of a job in one PDF. */
@NullMarked
package org.civicdoc.batch.internal.volume;

import org.jspecify.annotations.NullMarked;
