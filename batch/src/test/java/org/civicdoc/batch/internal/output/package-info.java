@NullMarked
package org.civicdoc.batch.internal.output;

import org.jspecify.annotations.NullMarked;
