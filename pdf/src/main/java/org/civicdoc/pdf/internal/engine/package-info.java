/** Drives OpenHTMLtoPDF: markup in, pages out, nothing fetched. Not part of the API. */
@NullMarked
package org.civicdoc.pdf.internal.engine;

import org.jspecify.annotations.NullMarked;
