/** Where images come from, and what is let through. Not part of the API. */
@NullMarked
package org.civicdoc.pdf.internal.image;

import org.jspecify.annotations.NullMarked;
