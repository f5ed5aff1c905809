package org.civicdoc.batch.internal.page;

import java.util.List;
import org.civicdoc.batch.PageFailure;
import org.civicdoc.batch.PageStatus;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.IssueCode;
import org.civicdoc.model.IssueSeverity;
import org.civicdoc.model.ParseIssue;
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
    List<ParseIssue> issues = document.issues();
    for (ParseIssue issue : issues) {
      if (issue.severity() == IssueSeverity.ERROR) {
        return new Findings(failed(issue.code()), new PageFailure(issue.message(), ADVICE));
      }
    }
    if (has(issues, IssueCode.UNDECODABLE_BYTES)) {
      return new Findings(PageStatus.DECODE_SUSPECT, null);
    }
    boolean cut = has(issues, IssueCode.LIMIT_EXCEEDED) || has(issues, IssueCode.TRUNCATED_INPUT);
    return new Findings(cut ? PageStatus.OK_TRUNCATED : PageStatus.OK, null);
  }

  private static boolean has(List<ParseIssue> issues, IssueCode code) {
    return issues.stream().anyMatch(issue -> issue.code() == code);
  }

  private static PageStatus failed(IssueCode code) {
    return switch (code) {
      case EMPTY_INPUT -> PageStatus.EMPTY;
      case NOT_A_PAGE -> PageStatus.NOT_HTML;
      default -> PageStatus.NO_ARTICLE;
    };
  }
}
