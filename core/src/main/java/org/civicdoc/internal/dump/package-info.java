/** Plain-text dumps of pages, as tools that take the text off a page print them. */
@NullMarked
package org.civicdoc.internal.dump;

import org.jspecify.annotations.NullMarked;
