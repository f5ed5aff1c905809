package org.civicdoc.batch.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

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
    try (JsonParser parser = factory.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new LineException("not a JSON object");
      }
      TextLine text = members(parser);
      if (parser.nextToken() != null) {
        throw new LineException("something follows the JSON object");
      }
      return text;
    } catch (JsonProcessingException e) {
      throw new LineException("not JSON: " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new LineException("not UTF-8: " + e.getMessage(), e);
    }
  }

  private static TextLine members(JsonParser parser) throws IOException, LineException {
    LineId id = null;
    String text = null;
    LocalDate publishedAt = null;
    String site = null;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      switch (name) {
        case "id" -> id = id(parser, value);
        case "text" -> text = string(name, parser, value);
        case "publishedAt" -> publishedAt = day(string(name, parser, value));
        case "site" -> site = string(name, parser, value);
        default -> parser.skipChildren();
      }
    }
    if (id == null || text == null) {
      throw new LineException((id == null ? "\"id\"" : "\"text\"") + " is missing");
    }
    return new TextLine(id, text, publishedAt, site);
  }

  private static @Nullable LineId id(JsonParser parser, JsonToken value)
      throws IOException, LineException {
    return value.isNumeric()
        ? new LineId(parser.getText(), true)
        : idOf(string("id", parser, value));
  }

  private static @Nullable LineId idOf(@Nullable String text) {
    return text == null ? null : new LineId(text, false);
  }

  private static @Nullable String string(String name, JsonParser parser, JsonToken value)
      throws IOException, LineException {
    if (value == JsonToken.VALUE_NULL) {
      return null;
    }
    if (value != JsonToken.VALUE_STRING) {
      throw new LineException("\"" + name + "\" is not a string");
    }
    return parser.getText();
  }

  private static @Nullable LocalDate day(@Nullable String text) throws LineException {
    return text == null || text.isBlank() ? null : PublicationDay.of(text.strip());
  }
}
