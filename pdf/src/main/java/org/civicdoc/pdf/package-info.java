/**
 * Typesets documents as archival PDF. Start at {@link org.civicdoc.pdf.PdfRenderer}.
 *
 * <p>Everything here is immutable and may be shared between threads; builders may not.
 */
@NullMarked
package org.civicdoc.pdf;

import org.jspecify.annotations.NullMarked;
