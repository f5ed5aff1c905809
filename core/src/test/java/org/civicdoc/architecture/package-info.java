/** The directions of docs/architecture.md and the habits of the house, as tests. */
@NullMarked
package org.civicdoc.architecture;

import org.jspecify.annotations.NullMarked;
