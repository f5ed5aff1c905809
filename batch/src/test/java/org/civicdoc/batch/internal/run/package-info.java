@NullMarked
package org.civicdoc.batch.internal.run;

import org.jspecify.annotations.NullMarked;
