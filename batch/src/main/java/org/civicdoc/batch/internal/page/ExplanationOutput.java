package org.civicdoc.batch.internal.page;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.civicdoc.batch.OutputFormat;

/** Why the document came out as it did, as text. */
final class ExplanationOutput implements PageOutput {

  @Override
  public OutputFormat format() {
    return OutputFormat.EXPLANATION;
  }

  @Override
  public void write(ParsedPage page, OutputStream out) throws IOException {
    String text = Objects.requireNonNull(page.explanation(), "the job's parser explains").toText();
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
