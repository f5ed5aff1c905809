@NullMarked
package org.civicdoc.batch;

import org.jspecify.annotations.NullMarked;
