/** Documents as XHTML, the only markup that reaches the layout engine. Not part of the API. */
@NullMarked
package org.civicdoc.pdf.internal.markup;

import org.jspecify.annotations.NullMarked;
