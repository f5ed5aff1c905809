package org.civicdoc.batch.internal.page;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.civicdoc.batch.OutputFormat;
import org.civicdoc.json.DocumentWriter;
import org.civicdoc.json.ExplanationWriter;
import org.civicdoc.nlp.AnalysisWriter;

/** The document as JSON, alone or with what else was found. */
record DocumentOutput(OutputFormat format, DocumentWriter writer) implements PageOutput {

  private static final AnalysisWriter ANALYSIS = new AnalysisWriter();
  private static final ExplanationWriter EXPLANATION = new ExplanationWriter();

  static DocumentOutput indented(OutputFormat format) {
    return new DocumentOutput(format, DocumentWriter.builder().indent(true).build());
  }

  static DocumentOutput compact(OutputFormat format) {
    return new DocumentOutput(format, DocumentWriter.builder().build());
  }

  @Override
  public void write(ParsedPage page, OutputStream out) throws IOException {
    Map<String, String> members = new LinkedHashMap<>();
    if (format == OutputFormat.DOCUMENT_WITH_ANALYSIS && page.analysis() != null) {
      members.put("analysis", ANALYSIS.toJson(page.analysis()));
    }
    if (page.pdf() != null) {
      members.put("pdf", PdfResultJson.of(page.pdf()));
    }
    if (page.explanation() != null) {
      members.put("explanation", EXPLANATION.toJson(page.explanation()));
    }
    writer.write(page.document(), out, members);
  }
}
