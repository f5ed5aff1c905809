/** The page as a tree: loading within limits, visibility, and the features of each element. */
@NullMarked
package org.civicdoc.internal.page;

import org.jspecify.annotations.NullMarked;
