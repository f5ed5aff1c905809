package org.civicdoc.batch.internal.page;

import org.civicdoc.batch.PageFailure;
import org.civicdoc.batch.PageStatus;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.DocumentStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a document's issues mean for its page.
 *
 * @param status what becomes of the page if nothing else goes wrong
 * @param failure why there is no article; null if there is one
 */
record Findings(PageStatus status, @Nullable PageFailure failure) {

  private static final String ADVICE = "look at the page; it may not be an article";

  static Findings of(CivicDocument document) {
    return new Findings(
        status(DocumentStatus.of(document)),
        DocumentStatus.failure(document)
            .map(issue -> new PageFailure(issue.message(), ADVICE))
            .orElse(null));
  }

  private static PageStatus status(DocumentStatus status) {
    return switch (status) {
      case OK -> PageStatus.OK;
      case OK_TRUNCATED -> PageStatus.OK_TRUNCATED;
      case DECODE_SUSPECT -> PageStatus.DECODE_SUSPECT;
      case EMPTY -> PageStatus.EMPTY;
      case NOT_HTML -> PageStatus.NOT_HTML;
      case NO_ARTICLE -> PageStatus.NO_ARTICLE;
    };
  }
}
