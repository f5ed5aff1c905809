package org.civicdoc.batch.internal.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import org.civicdoc.pdf.PdfResult;
import org.civicdoc.pdf.PdfWarning;

/** {@code {"pageCount": 2, "warnings": [{"code": "IMAGE_UNAVAILABLE", "message": "…"}]}}. */
final class PdfResultJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private PdfResultJson() {}

  static String of(PdfResult result) throws IOException {
    StringWriter json = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(json)) {
      generator.writeStartObject();
      generator.writeNumberField("pageCount", result.pageCount());
      generator.writeArrayFieldStart("warnings");
      for (PdfWarning warning : result.warnings()) {
        generator.writeStartObject();
        generator.writeStringField("code", warning.code().name());
        generator.writeStringField("message", warning.message());
        generator.writeEndObject();
      }
      generator.writeEndArray();
      generator.writeEndObject();
    }
    return json.toString();
  }
}
