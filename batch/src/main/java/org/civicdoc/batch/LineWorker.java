package org.civicdoc.batch;

import java.util.Locale;
import org.civicdoc.batch.internal.Reasons;
import org.civicdoc.batch.internal.json.AnalysisLineWriter;
import org.civicdoc.batch.internal.json.LineException;
import org.civicdoc.batch.internal.json.LineId;
import org.civicdoc.batch.internal.json.LineReader;
import org.civicdoc.batch.internal.json.TextLine;
import org.civicdoc.batch.internal.json.TextLineReader;
import org.civicdoc.nlp.AnalysisWriter;
import org.civicdoc.nlp.CivicAnalyzer;
import org.civicdoc.nlp.TextContext;
import org.jspecify.annotations.Nullable;

/** The way of a line: text, analysis, line. Whatever happens on it ends in its outcome. */
final class LineWorker {

  private static final String ADVICE =
      "write one JSON object per line: id, text and, if known, publishedAt and site";

  private final TextLineReader reader = new TextLineReader();
  private final AnalysisLineWriter writer = new AnalysisLineWriter();
  private final AnalysisWriter analysisWriter = new AnalysisWriter();
  private final CivicAnalyzer analyzer;
  private final String fileLabel;

  LineWorker(CivicAnalyzer analyzer, String fileLabel) {
    this.analyzer = analyzer;
    this.fileLabel = fileLabel;
  }

  LineOutcome work(LineReader.Line line) {
    String label = String.format(Locale.ROOT, "%s:%d", fileLabel, line.number());
    if (line.bytes() == null) {
      return failed(label, null, "the line is longer than the limit", "split the text");
    }
    TextLine text;
    try {
      text = reader.read(line.bytes());
    } catch (LineException e) {
      return failed(label, e.id(), String.valueOf(e.getMessage()), ADVICE);
    }
    try {
      return new LineOutcome(label, writer.analysis(text.id(), analysis(text)), null);
    } catch (RuntimeException | StackOverflowError e) {
      return failed(label, text.id(), Reasons.ofDefect(e), "please report it with the text");
    }
  }

  private String analysis(TextLine line) {
    TextContext context = new TextContext(line.publishedAt(), line.site(), null);
    return analysisWriter.toJson(analyzer.analyze(line.text(), context));
  }

  private LineOutcome failed(String label, @Nullable LineId id, String reason, String advice) {
    return new LineOutcome(label, writer.error(id, reason), new PageFailure(reason, advice));
  }
}
