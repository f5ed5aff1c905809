/** The rules of Chinese lines: where they break and how they are filled. Not part of the API. */
@NullMarked
package org.civicdoc.pdf.internal.typesetting;

import org.jspecify.annotations.NullMarked;
