package org.civicdoc.batch;

import java.util.List;
import org.civicdoc.model.IssueSeverity;
import org.civicdoc.model.ParseIssue;
import org.civicdoc.pdf.PdfResult;
import org.jspecify.annotations.Nullable;

/**
 * What became of one page.
 *
 * @param page the page as the caller would point at it: the path of its file
 * @param outputs the files that were written for it; a failed page may have some
 * @param issues what the parser found wrong with it
 * @param pdf what came of its rendering, or null if there is no PDF
 * @param failure why it failed, or null if all went well
 */
public record PageOutcome(
    String page,
    List<OutputFile> outputs,
    List<ParseIssue> issues,
    @Nullable PdfResult pdf,
    @Nullable PageFailure failure) {

  /** Copies the lists. */
  public PageOutcome {
    outputs = List.copyOf(outputs);
    issues = List.copyOf(issues);
  }

  /**
   * A page that could not even be parsed.
   *
   * @param page the page
   * @param failure why
   * @return an outcome without outputs
   */
  static PageOutcome failed(String page, PageFailure failure) {
    return new PageOutcome(page, List.of(), List.of(), null, failure);
  }

  /**
   * Whether something was lost or guessed, though the page did not fail.
   *
   * @return whether the document has an issue worse than {@link IssueSeverity#INFO}, or the PDF
   *     shows something otherwise than the document holds it
   */
  public boolean hasWarnings() {
    return failure == null
        && (issues.stream().anyMatch(issue -> issue.severity() != IssueSeverity.INFO)
            || (pdf != null && !pdf.warnings().isEmpty()));
  }
}
