package org.civicdoc.batch.internal.manifest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.civicdoc.batch.OutputFile;
import org.civicdoc.batch.PageFacts;
import org.civicdoc.batch.PageFailure;
import org.civicdoc.batch.PageOrigin;
import org.civicdoc.batch.PageOutcome;
import org.civicdoc.model.ParseIssue;
import org.civicdoc.pdf.PdfResult;
import org.civicdoc.pdf.PdfWarning;
import org.jspecify.annotations.Nullable;

/**
 * Writes outcomes as lines of the manifest, by the schema {@code manifest.schema.json}. Immutable
 * and thread-safe.
 */
public final class OutcomeWriter {

  private final JsonFactory factory = new JsonFactory();
  private final RunId run;

  /**
   * Makes a writer.
   *
   * @param run goes into each line
   */
  public OutcomeWriter(RunId run) {
    this.run = run;
  }

  /**
   * One line.
   *
   * @param outcome the outcome
   * @return UTF-8, with the line's end
   */
  public byte[] line(PageOutcome outcome) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    try (JsonGenerator json = factory.createGenerator(bytes)) {
      json.writeStartObject();
      origin(json, outcome.origin());
      json.writeStringField("status", outcome.status().name());
      failure(json, outcome.failure());
      facts(json, outcome.facts());
      issues(json, outcome);
      outputs(json, outcome);
      pdf(json, outcome.pdf());
      optional(json, "quarantine", outcome.quarantine());
      json.writeObjectFieldStart("millis");
      for (Map.Entry<String, Long> step : new TreeMap<>(outcome.millis()).entrySet()) {
        json.writeNumberField(step.getKey(), step.getValue());
      }
      json.writeEndObject();
      json.writeStringField("tool", run.tool());
      json.writeStringField("config", run.config());
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
    return bytes.toByteArray();
  }

  private static void origin(JsonGenerator json, PageOrigin origin) throws IOException {
    json.writeStringField("id", origin.place().id());
    json.writeStringField("source", origin.place().source());
    optional(json, "position", origin.place().position());
    optional(json, "url", origin.url());
    optional(json, "capturedAt", origin.capturedAt());
    optional(json, "sha256", origin.sha256());
    json.writeNumberField("bytes", origin.bytes());
  }

  private static void failure(JsonGenerator json, @Nullable PageFailure failure)
      throws IOException {
    if (failure != null) {
      json.writeObjectFieldStart("failure");
      json.writeStringField("reason", failure.reason());
      json.writeStringField("advice", failure.advice());
      json.writeEndObject();
    }
  }

  private static void facts(JsonGenerator json, @Nullable PageFacts facts) throws IOException {
    if (facts == null) {
      return;
    }
    json.writeObjectFieldStart("facts");
    optional(json, "title", facts.title());
    optional(json, "publishedAt", facts.publishedAt());
    optional(json, "site", facts.site());
    json.writeArrayFieldStart("entities");
    for (PageFacts.Mention mention : facts.entities()) {
      json.writeStartObject();
      json.writeStringField("type", mention.type());
      json.writeStringField("name", mention.name());
      json.writeNumberField("count", mention.count());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void issues(JsonGenerator json, PageOutcome outcome) throws IOException {
    json.writeArrayFieldStart("issues");
    for (ParseIssue issue : outcome.issues()) {
      json.writeStartObject();
      json.writeStringField("code", issue.code().name());
      json.writeStringField("severity", issue.severity().name());
      json.writeStringField("message", issue.message());
      optional(json, "location", issue.location());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void outputs(JsonGenerator json, PageOutcome outcome) throws IOException {
    json.writeArrayFieldStart("outputs");
    for (OutputFile file : outcome.outputs()) {
      json.writeStartObject();
      json.writeStringField("format", file.format().name());
      json.writeStringField("path", file.path());
      json.writeNumberField("offset", file.offset());
      json.writeNumberField("bytes", file.bytes());
      json.writeStringField("sha256", file.sha256());
      if (file.kept()) {
        json.writeBooleanField("kept", true);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void pdf(JsonGenerator json, @Nullable PdfResult pdf) throws IOException {
    if (pdf == null) {
      return;
    }
    json.writeObjectFieldStart("pdf");
    json.writeNumberField("pageCount", pdf.pageCount());
    json.writeArrayFieldStart("warnings");
    for (PdfWarning warning : pdf.warnings()) {
      json.writeStartObject();
      json.writeStringField("code", warning.code().name());
      json.writeStringField("message", warning.message());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void optional(JsonGenerator json, String name, @Nullable Object value)
      throws IOException {
    if (value != null) {
      json.writeStringField(name, value.toString());
    }
  }
}
