/**
 * Where a page's article is. {@link org.civicdoc.internal.content.ContentFinder} looks for the
 * containers that families of templates use, and for the element that holds the prose.
 */
@NullMarked
package org.civicdoc.internal.content;

import org.jspecify.annotations.NullMarked;
