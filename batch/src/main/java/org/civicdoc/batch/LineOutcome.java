package org.civicdoc.batch;

import org.jspecify.annotations.Nullable;

/**
 * What became of a line.
 *
 * @param label the line as the user would point at it
 * @param json the line to write for it
 * @param failure why it could not be analyzed, or null
 */
@SuppressWarnings("ArrayRecordComponent") // On its way to a file; never compared.
record LineOutcome(String label, byte[] json, @Nullable PageFailure failure) {

  PageOutcome asPage() {
    PageOrigin origin = new PageOrigin(new PagePlace(label, null), null, null, null, 0);
    return failure == null
        ? PageOutcome.done(origin)
        : PageOutcome.failed(origin, PageStatus.PARSE_ERROR, failure);
  }
}
