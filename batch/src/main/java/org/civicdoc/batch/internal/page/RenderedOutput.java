package org.civicdoc.batch.internal.page;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.civicdoc.batch.OutputFormat;
import org.civicdoc.render.DocumentRenderer;

/** Plain text or Markdown, in UTF-8. */
record RenderedOutput(OutputFormat format, DocumentRenderer renderer) implements PageOutput {

  @Override
  public void write(ParsedPage page, OutputStream out) throws IOException {
    out.write(renderer.render(page.document()).getBytes(StandardCharsets.UTF_8));
  }
}
