/** {@code report.html}: what a job has done, for people. */
@NullMarked
package org.civicdoc.batch.internal.report;

import org.jspecify.annotations.NullMarked;
