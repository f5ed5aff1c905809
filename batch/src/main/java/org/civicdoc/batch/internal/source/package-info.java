/** Where pages come from: files and folders, one class for each kind of source. */
@NullMarked
package org.civicdoc.batch.internal.source;

import org.jspecify.annotations.NullMarked;
