package org.civicdoc.batch.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Puts the members of an analysis beside members of our own. */
final class AnalysisMembers {

  private AnalysisMembers() {}

  /** Copies all members of an analysis into the object that is being written. */
  static void copy(String analysis, JsonFactory factory, JsonGenerator generator)
      throws IOException {
    try (JsonParser parser = factory.createParser(analysis)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        generator.copyCurrentStructure(parser);
      }
    }
  }
}
