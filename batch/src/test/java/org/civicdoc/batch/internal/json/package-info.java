@NullMarked
package org.civicdoc.batch.internal.json;

import org.jspecify.annotations.NullMarked;
