package org.civicdoc.batch;

import java.io.IOException;
import java.io.OutputStream;
import org.civicdoc.batch.internal.json.AnalysisFileWriter;
import org.civicdoc.model.PlainText;

/** The analysis as JSON, with the text that its offsets count in. */
final class AnalysisOutput implements PageOutput {

  private final AnalysisFileWriter writer = new AnalysisFileWriter();
  private final Analyses analyses;

  AnalysisOutput(Analyses analyses) {
    this.analyses = analyses;
  }

  @Override
  public OutputFormat format() {
    return OutputFormat.ANALYSIS;
  }

  @Override
  public void write(ParsedPage page, OutputStream out) throws IOException {
    String text = PlainText.of(page.document()).text();
    writer.write(text, analyses.of(page.document()), out);
  }
}
