/** White space and classes of characters. */
@NullMarked
package org.civicdoc.internal.text;

import org.jspecify.annotations.NullMarked;
