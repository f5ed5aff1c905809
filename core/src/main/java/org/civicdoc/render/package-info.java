/**
 * Documents for people: {@link org.civicdoc.render.TextRenderer}, {@link
 * org.civicdoc.render.HtmlRenderer} and {@link org.civicdoc.render.MarkdownRenderer}.
 *
 * <p>All renderers are immutable and may be shared between threads. What they write ends each line
 * with {@code \n}, is the same for equal documents on every system, and is meant to be stored as
 * UTF-8. Links that a page must not bring along, such as {@code javascript:}, become plain text.
 */
@NullMarked
package org.civicdoc.render;

import org.jspecify.annotations.NullMarked;
