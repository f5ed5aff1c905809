/** Where pages come from: files, folders, archives and lists, one class for each kind of source. */
@NullMarked
package org.civicdoc.batch.internal.source;

import org.jspecify.annotations.NullMarked;
