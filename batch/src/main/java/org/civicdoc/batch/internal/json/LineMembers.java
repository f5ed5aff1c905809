package org.civicdoc.batch.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The members of one line. Reads past what is wrong, so that the id is known wherever it stands.
 */
final class LineMembers {

  private final int bytes;
  private @Nullable LineId id;
  private @Nullable String text;
  private @Nullable LocalDate publishedAt;
  private @Nullable String site;
  private @Nullable String problem;

  /** Of a line of so many bytes. */
  LineMembers(int bytes) {
    this.bytes = bytes;
  }

  /** Reads the members of the object that the parser has entered. */
  void read(JsonParser parser) throws IOException {
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
  }

  /** The id as far as the line was read; null if there was none. */
  @Nullable LineId id() {
    return id;
  }

  /** The line; a {@link LineException} tells the first thing that was wrong with it. */
  TextLine line() throws LineException {
    if (problem != null) {
      throw new LineException(id, problem);
    }
    if (id == null || text == null) {
      throw new LineException(id, (id == null ? "\"id\"" : "\"text\"") + " is missing");
    }
    return new TextLine(id, text, publishedAt, site);
  }

  private @Nullable LineId id(JsonParser parser, JsonToken value) throws IOException {
    if (value.isNumeric()) {
      // A number that ends with the line may have been cut off.
      boolean whole = parser.currentLocation().getByteOffset() < bytes;
      return whole ? new LineId(parser.getText(), true) : null;
    }
    String string = string("id", parser, value);
    return string == null ? null : new LineId(string, false);
  }

  private @Nullable String string(String name, JsonParser parser, JsonToken value)
      throws IOException {
    if (value == JsonToken.VALUE_STRING) {
      return parser.getText();
    }
    if (value != JsonToken.VALUE_NULL) {
      refuse("\"" + name + "\" is not a string");
      parser.skipChildren();
    }
    return null;
  }

  private @Nullable LocalDate day(@Nullable String date) {
    if (date == null || date.isBlank()) {
      return null;
    }
    try {
      return PublicationDay.of(date.strip());
    } catch (DateTimeException e) {
      refuse("\"publishedAt\" is not a date by ISO 8601: " + date.strip());
      return null;
    }
  }

  private void refuse(String reason) {
    if (problem == null) {
      problem = reason;
    }
  }
}
