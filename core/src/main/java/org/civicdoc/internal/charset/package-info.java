/**
 * Bytes of a page to its text. Start at {@link org.civicdoc.internal.charset.PageDecoder}.
 *
 * <p>Strict UTF-8 is the strongest evidence; then what the caller or the page declares, where the
 * bytes agree with it; then what the bytes look like.
 */
@NullMarked
package org.civicdoc.internal.charset;

import org.jspecify.annotations.NullMarked;
