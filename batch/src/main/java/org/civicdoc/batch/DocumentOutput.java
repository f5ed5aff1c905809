package org.civicdoc.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.civicdoc.json.DocumentWriter;
import org.civicdoc.json.ExplanationWriter;
import org.jspecify.annotations.Nullable;

/** The document as JSON, alone or with what else was found. */
final class DocumentOutput implements PageOutput {

  private final DocumentWriter writer = DocumentWriter.builder().indent(true).build();
  private final ExplanationWriter explanations = new ExplanationWriter();
  private final @Nullable Analyses analyses;

  private DocumentOutput(@Nullable Analyses analyses) {
    this.analyses = analyses;
  }

  static DocumentOutput alone() {
    return new DocumentOutput(null);
  }

  static DocumentOutput with(Analyses analyses) {
    return new DocumentOutput(analyses);
  }

  @Override
  public OutputFormat format() {
    return analyses == null ? OutputFormat.DOCUMENT : OutputFormat.DOCUMENT_WITH_ANALYSIS;
  }

  @Override
  public void write(ParsedPage page, OutputStream out) throws IOException {
    Map<String, String> members = new LinkedHashMap<>();
    if (analyses != null) {
      members.put("analysis", analyses.of(page.document()));
    }
    if (page.pdf() != null) {
      members.put("pdf", PdfResultJson.of(page.pdf()));
    }
    if (page.explanation() != null) {
      members.put("explanation", explanations.toJson(page.explanation()));
    }
    writer.write(page.document(), out, members);
  }
}
