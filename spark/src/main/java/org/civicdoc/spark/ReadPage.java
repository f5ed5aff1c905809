package org.civicdoc.spark;

import org.civicdoc.model.CivicDocument;
import org.civicdoc.nlp.Analysis;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a page.
 *
 * @param status what became of it
 * @param error why something is missing; null if nothing is
 * @param sha256 the hash of its bytes; null if there are none
 * @param document its document; null if there is none
 * @param analysis the document's analysis; null if there is none
 */
record ReadPage(
    RowStatus status,
    @Nullable String error,
    @Nullable String sha256,
    @Nullable CivicDocument document,
    @Nullable Analysis analysis) {}
