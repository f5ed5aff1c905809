package org.civicdoc.batch.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Writes lines: {@code {"id": …, "entities": […], …}} for an analysis, {@code {"id": …, "error":
 * "…"}} for what could not be analyzed. Immutable and thread-safe.
 */
public final class AnalysisLineWriter {

  private final JsonFactory factory = new JsonFactory();

  /**
   * A line with an analysis.
   *
   * @param id what the maker of the text calls it
   * @param analysis the analysis as a JSON object
   * @return the line's bytes, with its end
   */
  public byte[] analysis(LineId id, String analysis) {
    return line(id, generator -> AnalysisMembers.copy(analysis, factory, generator));
  }

  /**
   * A line that tells why there is no analysis.
   *
   * @param id what the maker of the text calls it, or null if that could not be read
   * @param reason what happened
   * @return the line's bytes, with its end
   */
  public byte[] error(@Nullable LineId id, String reason) {
    return line(id, generator -> generator.writeStringField("error", reason));
  }

  private byte[] line(@Nullable LineId id, Members members) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
    try (JsonGenerator generator = factory.createGenerator(bytes)) {
      generator.writeStartObject();
      generator.writeFieldName("id");
      if (id == null) {
        generator.writeNull();
      } else {
        id.write(generator);
      }
      members.write(generator);
      generator.writeEndObject();
      generator.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail", e);
    }
    return bytes.toByteArray();
  }

  private interface Members {
    void write(JsonGenerator generator) throws IOException;
  }
}
