package org.civicdoc.batch.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/**
 * Reads {@code {"id": …, "text": "…", "publishedAt": "2020-12-30", "site": "…"}}. The last two may
 * be missing or null; other members are passed over. Immutable and thread-safe.
 */
public final class TextLineReader {

  private final JsonFactory factory = new JsonFactory();

  /**
   * Reads a line.
   *
   * @param line its bytes, in UTF-8
   * @return the text
   * @throws LineException if the line is something else
   */
  public TextLine read(byte[] line) throws LineException {
    LineMembers members = new LineMembers(line.length);
    try (JsonParser parser = factory.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new LineException(null, "not a JSON object");
      }
      members.read(parser);
      TextLine text = members.line();
      if (parser.nextToken() != null) {
        throw new LineException(members.id(), "something follows the JSON object");
      }
      return text;
    } catch (JsonProcessingException e) {
      throw new LineException(members.id(), "not JSON: " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new LineException(members.id(), "not UTF-8: " + e.getMessage(), e);
    }
  }
}
