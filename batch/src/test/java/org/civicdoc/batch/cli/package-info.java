@NullMarked
package org.civicdoc.batch.cli;

import org.jspecify.annotations.NullMarked;
