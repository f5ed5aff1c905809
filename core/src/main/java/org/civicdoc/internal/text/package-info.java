/** White space and classes of characters; tables of words, and the files that they come from. */
@NullMarked
package org.civicdoc.internal.text;

import org.jspecify.annotations.NullMarked;
