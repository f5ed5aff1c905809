package org.civicdoc.batch.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes {@code {"text": "…", "entities": […], …}}, indented for people. Immutable and thread-safe.
 */
public final class AnalysisFileWriter {

  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

  private final JsonFactory factory =
      new JsonFactoryBuilder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  /**
   * Writes an analysis with the text that its offsets count in.
   *
   * @param text the text
   * @param analysis its analysis as a JSON object
   * @param out gets the JSON in UTF-8; it stays open
   * @throws IOException if {@code out} cannot be written to
   */
  public void write(String text, String analysis, OutputStream out) throws IOException {
    try (JsonGenerator generator = factory.createGenerator(out)) {
      generator.setPrettyPrinter(indenting());
      generator.writeStartObject();
      generator.writeStringField("text", text);
      AnalysisMembers.copy(analysis, factory, generator);
      generator.writeEndObject();
      generator.writeRaw('\n');
    }
  }

  /** Laid out as documents are. */
  private static PrettyPrinter indenting() {
    return new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("")
                .withRootSeparator(null))
        .withObjectIndenter(INDENTER)
        .withArrayIndenter(INDENTER);
  }
}
