package org.civicdoc.batch.internal.page;

import org.civicdoc.explain.Explanation;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.nlp.Analysis;
import org.civicdoc.parser.ParseResult;
import org.civicdoc.pdf.PdfResult;
import org.jspecify.annotations.Nullable;

/** A page on its way through the outputs, of which later ones may use what earlier ones found. */
final class ParsedPage {

  private final PageTask task;
  private final CivicDocument document;
  private final @Nullable Explanation explanation;
  private final @Nullable Analysis analysis;
  private @Nullable PdfResult pdf;

  ParsedPage(PageTask task, ParseResult result, @Nullable Analysis analysis) {
    this.task = task;
    this.document = result.document();
    this.explanation = result.explanation();
    this.analysis = analysis;
  }

  PageTask task() {
    return task;
  }

  CivicDocument document() {
    return document;
  }

  /** Why the document came out so; null if nobody asked. */
  @Nullable Explanation explanation() {
    return explanation;
  }

  /** The analysis, or null if no output of the job needs it. */
  @Nullable Analysis analysis() {
    return analysis;
  }

  @Nullable PdfResult pdf() {
    return pdf;
  }

  void setPdf(PdfResult result) {
    this.pdf = result;
  }
}
