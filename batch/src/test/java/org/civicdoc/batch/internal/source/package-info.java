@NullMarked
package org.civicdoc.batch.internal.source;

import org.jspecify.annotations.NullMarked;
