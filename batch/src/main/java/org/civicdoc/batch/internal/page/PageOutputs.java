package org.civicdoc.batch.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.civicdoc.batch.OutputFormat;
import org.civicdoc.render.MarkdownRenderer;
import org.civicdoc.render.TextRenderer;

/** Makes what writes the formats of a job. */
final class PageOutputs {

  private PageOutputs() {}

  /** The outputs, PDF first, as the JSON tells what became of it. */
  static List<PageOutput> of(Set<OutputFormat> formats) {
    List<PageOutput> outputs = new ArrayList<>();
    for (OutputFormat format : new TreeSet<>(formats)) {
      outputs.add(of(format));
    }
    return outputs;
  }

  private static PageOutput of(OutputFormat format) {
    return switch (format) {
      case PDF -> new PdfOutput();
      case DOCUMENT_WITH_ANALYSIS, DOCUMENT -> DocumentOutput.indented(format);
      case ANALYSIS -> new AnalysisOutput();
      case TEXT -> new RenderedOutput(format, TextRenderer.builder().build());
      case MARKDOWN -> new RenderedOutput(format, MarkdownRenderer.builder().build());
      case EXPLANATION -> new ExplanationOutput();
    };
  }
}
