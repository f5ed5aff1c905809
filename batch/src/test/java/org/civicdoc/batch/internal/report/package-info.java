@NullMarked
package org.civicdoc.batch.internal.report;

import org.jspecify.annotations.NullMarked;
