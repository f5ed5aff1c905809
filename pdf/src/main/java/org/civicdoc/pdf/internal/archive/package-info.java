/** What makes the PDF last: identification, metadata, the embedded source. Not part of the API. */
@NullMarked
package org.civicdoc.pdf.internal.archive;

import org.jspecify.annotations.NullMarked;
