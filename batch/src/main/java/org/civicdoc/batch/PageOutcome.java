package org.civicdoc.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.civicdoc.model.IssueSeverity;
import org.civicdoc.model.ParseIssue;
import org.civicdoc.pdf.PdfResult;
import org.jspecify.annotations.Nullable;

/**
 * What became of one page; a line of the manifest.
 *
 * @param origin the page
 * @param status what became of it
 * @param failure why it failed; null if it did not
 * @param facts what the page is about; null if it failed before its outputs were begun
 * @param issues what the parser found wrong with it
 * @param outputs what was written for it; a failed page may have some
 * @param pdf what came of its rendering, or null if there is no PDF
 * @param quarantine the copy that was made of a page that ended its worker twice, relative to the
 *     output folder; or null
 * @param millis how long each step took, in milliseconds
 */
public record PageOutcome(
    PageOrigin origin,
    PageStatus status,
    @Nullable PageFailure failure,
    @Nullable PageFacts facts,
    List<ParseIssue> issues,
    List<OutputFile> outputs,
    @Nullable PdfResult pdf,
    @Nullable String quarantine,
    Map<String, Long> millis) {

  /** Copies the lists and the map. */
  public PageOutcome {
    issues = List.copyOf(issues);
    outputs = List.copyOf(outputs);
    millis = Map.copyOf(millis);
  }

  /**
   * A page of which nothing could be made.
   *
   * @param origin the page
   * @param status what became of it
   * @param failure why
   * @return an outcome without outputs
   */
  public static PageOutcome failed(PageOrigin origin, PageStatus status, PageFailure failure) {
    return new PageOutcome(
        origin, status, failure, null, List.of(), List.of(), null, null, Map.of());
  }

  /** A page that went well, and has no files of its own. */
  static PageOutcome done(PageOrigin origin) {
    return new PageOutcome(
        origin, PageStatus.OK, null, null, List.of(), List.of(), null, null, Map.of());
  }

  /**
   * The page as one would point at it.
   *
   * @return its {@link PagePlace#id()}
   */
  public String page() {
    return origin.place().id();
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

  /**
   * The same with another output.
   *
   * @param output what was written besides
   * @return a changed copy
   */
  PageOutcome with(OutputFile output) {
    List<OutputFile> more = new ArrayList<>(outputs);
    more.add(output);
    return new PageOutcome(origin, status, failure, facts, issues, more, pdf, quarantine, millis);
  }
}
