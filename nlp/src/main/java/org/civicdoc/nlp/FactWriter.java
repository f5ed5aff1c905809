package org.civicdoc.nlp;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes one fact as JSON; entities in it are written as they stand in the text. */
final class FactWriter {

  private FactWriter() {}

  static void write(Fact fact, JsonGenerator json) throws IOException {
    json.writeStartObject();
    if (fact instanceof Fact.Change change) {
      json.writeStringField("type", "CHANGE");
      json.writeStringField("what", change.what());
      write("from", change.from(), json);
      write("to", change.to(), json);
    } else if (fact instanceof Fact.Count count) {
      json.writeStringField("type", "COUNT");
      json.writeStringField("what", count.what());
      write("quantity", count.quantity(), json);
    } else if (fact instanceof Fact.Issued issued) {
      json.writeStringField("type", "ISSUED");
      write("body", issued.body(), json);
      write("document", issued.document(), json);
      write("date", issued.date(), json);
    } else if (fact instanceof Fact.Held held) {
      json.writeStringField("type", "HELD");
      write("meeting", held.meeting(), json);
      write("body", held.body(), json);
      write("date", held.date(), json);
    } else if (fact instanceof Fact.Post post) {
      json.writeStringField("type", "POST");
      write("person", post.person(), json);
      write("role", post.role(), json);
      write("body", post.body(), json);
      json.writeStringField("tenure", post.tenure().name());
    }
    AnalysisWriter.writeSpan(fact.start(), fact.end(), json);
    json.writeEndObject();
  }

  private static void write(String name, @Nullable Entity entity, JsonGenerator json)
      throws IOException {
    json.writeStringField(name, entity == null ? null : entity.text());
  }
}
