package org.civicdoc.batch.internal.page;

import java.io.IOException;
import java.io.OutputStream;
import org.civicdoc.batch.OutputFormat;
import org.civicdoc.batch.internal.json.AnalysisFileWriter;
import org.civicdoc.model.PlainText;
import org.civicdoc.nlp.Analysis;
import org.civicdoc.nlp.AnalysisWriter;

/** The analysis as JSON, with the text that its offsets count in. */
final class AnalysisOutput implements PageOutput {

  private final AnalysisFileWriter writer = new AnalysisFileWriter();
  private final AnalysisWriter analyses = new AnalysisWriter();

  @Override
  public OutputFormat format() {
    return OutputFormat.ANALYSIS;
  }

  @Override
  public void write(ParsedPage page, OutputStream out) throws IOException {
    Analysis analysis = page.analysis();
    if (analysis == null) {
      throw new IllegalStateException("the page was not analyzed");
    }
    writer.write(PlainText.of(page.document()).text(), analyses.toJson(analysis), out);
  }
}
