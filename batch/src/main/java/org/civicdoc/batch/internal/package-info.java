/** What several packages of this module need. Not for users. */
@NullMarked
package org.civicdoc.batch.internal;

import org.jspecify.annotations.NullMarked;
