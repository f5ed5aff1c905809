package org.civicdoc.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Jackson's parser for readers of known members. Each method reads the value that the parser stands
 * at, and refuses one of another type.
 */
final class JsonInput {

  private final JsonParser parser;

  JsonInput(JsonParser parser) {
    this.parser = parser;
  }

  /** Reads one object; {@code members} reads the members it knows, the others are passed over. */
  void object(MemberReader members) throws IOException {
    expect(JsonToken.START_OBJECT, "an object");
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      if (!members.read(name)) {
        parser.skipChildren();
      }
    }
  }

  <T> List<T> list(ElementReader<T> elements) throws IOException {
    expect(JsonToken.START_ARRAY, "an array");
    List<T> list = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      list.add(elements.read());
    }
    return list;
  }

  /** Reads an object's members of these names, all strings. */
  Map<String, String> texts(String... names) throws IOException {
    Set<String> known = Set.of(names);
    Map<String, String> texts = new HashMap<>();
    object(
        name -> {
          boolean read = known.contains(name);
          if (read) {
            texts.put(name, text());
          }
          return read;
        });
    return texts;
  }

  String text() throws IOException {
    expect(JsonToken.VALUE_STRING, "a string");
    return parser.getText();
  }

  @Nullable String textOrNull() throws IOException {
    return isNull() ? null : text();
  }

  boolean isNull() {
    return parser.currentToken() == JsonToken.VALUE_NULL;
  }

  boolean flag() throws IOException {
    if (parser.currentToken() != JsonToken.VALUE_TRUE) {
      expect(JsonToken.VALUE_FALSE, "true or false");
    }
    return parser.currentToken() == JsonToken.VALUE_TRUE;
  }

  int number() throws IOException {
    expect(JsonToken.VALUE_NUMBER_INT, "a whole number");
    return parser.getIntValue();
  }

  long longNumber() throws IOException {
    expect(JsonToken.VALUE_NUMBER_INT, "a whole number");
    return parser.getLongValue();
  }

  <E extends Enum<E>> E constant(Class<E> type) throws IOException {
    String name = text();
    try {
      return Enum.valueOf(type, name);
    } catch (IllegalArgumentException e) {
      throw problem("must be one of " + List.of(type.getEnumConstants()), e);
    }
  }

  /** The member's value if the object, whose end was just read, had it. */
  <T> T required(@Nullable T value, String name) throws DocumentFormatException {
    if (value == null) {
      throw problem("lacks \"" + name + '"');
    }
    return value;
  }

  DocumentFormatException problem(String what) {
    JsonLocation at = parser.currentTokenLocation();
    return new DocumentFormatException(what, pointer(), at.getLineNr(), at.getColumnNr());
  }

  DocumentFormatException problem(String what, Throwable cause) {
    return problem(what, parser.currentTokenLocation(), cause);
  }

  /** What Jackson refuses. */
  DocumentFormatException problem(JsonProcessingException e) {
    String what =
        e instanceof StreamConstraintsException ? "goes beyond a limit: " : "is not JSON: ";
    JsonLocation at = e.getLocation() == null ? parser.currentTokenLocation() : e.getLocation();
    return problem(what + e.getOriginalMessage(), at, e);
  }

  private DocumentFormatException problem(String what, JsonLocation at, Throwable cause) {
    return new DocumentFormatException(what, pointer(), at.getLineNr(), at.getColumnNr(), cause);
  }

  private String pointer() {
    return parser.getParsingContext().pathAsPointer().toString();
  }

  private void expect(JsonToken expected, String name) throws IOException {
    JsonToken token = parser.currentToken();
    if (token != expected) {
      throw problem("must be " + name + " but is " + nameOf(token));
    }
  }

  private static String nameOf(@Nullable JsonToken token) {
    if (token == null) {
      return "missing";
    }
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case VALUE_STRING -> "a string";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      case VALUE_TRUE, VALUE_FALSE -> "a boolean";
      case VALUE_NULL -> "null";
      default -> "missing";
    };
  }

  /** Reads the value of a member, if it knows the name. */
  interface MemberReader {
    boolean read(String name) throws IOException;
  }

  /** Reads one element of an array. */
  interface ElementReader<T> {
    T read() throws IOException;
  }
}
