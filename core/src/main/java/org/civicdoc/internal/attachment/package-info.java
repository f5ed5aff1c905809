/** The files that an article offers for download. */
@NullMarked
package org.civicdoc.internal.attachment;

import org.jspecify.annotations.NullMarked;
