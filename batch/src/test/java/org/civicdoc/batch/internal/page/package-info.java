@NullMarked
package org.civicdoc.batch.internal.page;

import org.jspecify.annotations.NullMarked;
