@NullMarked
package org.civicdoc.pdf;

import org.jspecify.annotations.NullMarked;
