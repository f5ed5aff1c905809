package org.civicdoc.nlp;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes analyses as JSON, by the schema {@code analysis.schema.json}. Offsets count UTF-16 units,
 * half-open.
 *
 * <pre>{@code
 * {"id": "a", "entities": [{"start": 0, "end": 4, "type": "ORGANIZATION", "text": "东莞人大",
 *   "value": "东莞市人大", "certainty": "INFERRED", "referent": "东莞市人大"}],
 *  "facts": [{"type": "COUNT", "what": "镇街", "quantity": "32个", "start": 9, "end": 14}],
 *  "keywords": [{"text": "联络站", "score": 0.71}], "phrases": […],
 *  "summary": [{"start": 0, "end": 20, "text": "…"}]}
 * }</pre>
 *
 * <p>{@code value} is null where the text already says all; {@code id} stands only where one is
 * given. Instances are immutable and may be shared between threads.
 */
public final class AnalysisWriter {

  private final JsonFactory factory = new JsonFactory();

  /** A writer. */
  public AnalysisWriter() {}

  /**
   * Writes an analysis as one JSON object without line breaks.
   *
   * @param analysis the analysis
   * @return the JSON
   */
  public String toJson(Analysis analysis) {
    return json(null, analysis);
  }

  /**
   * Writes an analysis as one line of JSON lines, without the line break.
   *
   * @param id what the line calls the text
   * @param analysis the analysis
   * @return the JSON
   */
  public String toJsonLine(String id, Analysis analysis) {
    return json(id, analysis);
  }

  /**
   * Writes an analysis in UTF-8. The stream stays open.
   *
   * @param analysis the analysis
   * @param out where to write
   * @throws IOException if the stream fails
   */
  public void write(Analysis analysis, OutputStream out) throws IOException {
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      write(null, analysis, json);
    }
  }

  private String json(@Nullable String id, Analysis analysis) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(text)) {
      write(id, analysis, json);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
    return text.toString();
  }

  private static void write(@Nullable String id, Analysis analysis, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    if (id != null) {
      json.writeStringField("id", id);
    }
    json.writeArrayFieldStart("entities");
    for (Entity entity : analysis.entities()) {
      write(entity, json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("facts");
    for (Fact fact : analysis.facts()) {
      FactWriter.write(fact, json);
    }
    json.writeEndArray();
    write("keywords", analysis.keywords(), json);
    write("phrases", analysis.phrases(), json);
    json.writeArrayFieldStart("summary");
    for (KeySentence sentence : analysis.summary()) {
      json.writeStartObject();
      writeSpan(sentence.start(), sentence.end(), json);
      json.writeStringField("text", sentence.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(Entity entity, JsonGenerator json) throws IOException {
    json.writeStartObject();
    writeSpan(entity.start(), entity.end(), json);
    json.writeStringField("type", entity.type().name());
    json.writeStringField("text", entity.text());
    EntityValue value = entity.value();
    json.writeStringField("value", value == null ? null : value.asText());
    if (value instanceof EntityValue.PlaceValue place && place.candidates().size() > 1) {
      json.writeFieldName("candidates");
      json.writeStartArray();
      for (String code : place.candidates()) {
        json.writeString(code);
      }
      json.writeEndArray();
    }
    json.writeStringField("certainty", entity.certainty().name());
    json.writeStringField("referent", entity.referent());
    json.writeEndObject();
  }

  static void writeSpan(int start, int end, JsonGenerator json) throws IOException {
    json.writeNumberField("start", start);
    json.writeNumberField("end", end);
  }

  private static void write(String name, List<Keyword> keywords, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Keyword keyword : keywords) {
      json.writeStartObject();
      json.writeStringField("text", keyword.text());
      json.writeNumberField("score", Math.round(keyword.score() * 1e4) / 1e4);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
