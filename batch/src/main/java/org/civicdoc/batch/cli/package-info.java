/** The command line: {@code civicdoc convert|parse|analyze}. */
@NullMarked
package org.civicdoc.batch.cli;

import org.jspecify.annotations.NullMarked;
