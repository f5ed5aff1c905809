package org.civicdoc.model;

import java.util.List;
import java.util.Optional;

/** What a document's issues come to, in one word. */
public enum DocumentStatus {
  /** There is an article, and all of the page was read for it. */
  OK(false),
  /** There is an article, but the page, or what was read of it, ends before its end. */
  OK_TRUNCATED(false),
  /** There is an article, but some bytes mean nothing in the page's charset. */
  DECODE_SUSPECT(false),
  /** There are no bytes, or nothing but white space. */
  EMPTY(true),
  /** The bytes are no page but a PDF, an image or an archive. */
  NOT_HTML(true),
  /** The page holds no article: a list of articles, a frameset, an error or login page. */
  NO_ARTICLE(true);

  private final boolean failure;

  DocumentStatus(boolean failure) {
    this.failure = failure;
  }

  /**
   * Whether there is no article.
   *
   * @return true if {@link #failure(CivicDocument)} says why
   */
  public boolean isFailure() {
    return failure;
  }

  /**
   * The status of a document.
   *
   * <pre>{@code
   * if (DocumentStatus.of(document).isFailure()) {
   *   System.err.println(DocumentStatus.failure(document).orElseThrow().message());
   * }
   * }</pre>
   *
   * @param document the document
   * @return its status
   */
  public static DocumentStatus of(CivicDocument document) {
    Optional<ParseIssue> failure = failure(document);
    if (failure.isPresent()) {
      return failed(failure.get().code());
    }
    List<ParseIssue> issues = document.issues();
    if (has(issues, IssueCode.UNDECODABLE_BYTES)) {
      return DECODE_SUSPECT;
    }
    boolean cut = has(issues, IssueCode.LIMIT_EXCEEDED) || has(issues, IssueCode.TRUNCATED_INPUT);
    return cut ? OK_TRUNCATED : OK;
  }

  /**
   * Why there is no article.
   *
   * @param document the document
   * @return the issue that says it; empty if there is an article
   */
  public static Optional<ParseIssue> failure(CivicDocument document) {
    return document.issues().stream()
        .filter(issue -> issue.severity() == IssueSeverity.ERROR)
        .findFirst();
  }

  private static boolean has(List<ParseIssue> issues, IssueCode code) {
    return issues.stream().anyMatch(issue -> issue.code() == code);
  }

  private static DocumentStatus failed(IssueCode code) {
    return switch (code) {
      case EMPTY_INPUT -> EMPTY;
      case NOT_A_PAGE -> NOT_HTML;
      default -> NO_ARTICLE;
    };
  }
}
