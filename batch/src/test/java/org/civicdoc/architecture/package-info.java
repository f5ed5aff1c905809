/** The directions between the modules, held by tests. */
@NullMarked
package org.civicdoc.architecture;

import org.jspecify.annotations.NullMarked;
