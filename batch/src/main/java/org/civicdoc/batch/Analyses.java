package org.civicdoc.batch;

import org.civicdoc.batch.internal.json.TextLine;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.nlp.AnalysisWriter;
import org.civicdoc.nlp.CivicAnalyzer;
import org.civicdoc.nlp.TextContext;

/** Analyses as JSON objects. Thread-safe. */
final class Analyses {

  private final CivicAnalyzer analyzer;
  private final AnalysisWriter writer = new AnalysisWriter();

  private Analyses(CivicAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** Loads the analyzer, which takes about a second; make one for all pages of a job. */
  static Analyses create() {
    return new Analyses(CivicAnalyzer.builder().build());
  }

  String of(CivicDocument document) {
    return writer.toJson(analyzer.analyze(document));
  }

  String of(TextLine line) {
    TextContext context = new TextContext(line.publishedAt(), line.site(), null);
    return writer.toJson(analyzer.analyze(line.text(), context));
  }
}
