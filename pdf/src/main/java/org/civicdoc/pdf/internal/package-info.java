/** What several of the internal packages share. Not part of the API. */
@NullMarked
package org.civicdoc.pdf.internal;

import org.jspecify.annotations.NullMarked;
