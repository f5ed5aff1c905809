package org.civicdoc.batch.internal.manifest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object in memory, as small as the lines of a manifest are. */
final class JsonObject {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final Map<String, Object> members = new LinkedHashMap<>();

  private JsonObject() {}

  /** Reads an object; an {@link IOException} says that the bytes hold none. */
  static JsonObject read(byte[] bytes) throws IOException {
    try (JsonParser parser = FACTORY.createParser(bytes)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("not a JSON object");
      }
      return object(parser);
    }
  }

  private static JsonObject object(JsonParser parser) throws IOException {
    JsonObject object = new JsonObject();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      object.members.put(name, value(parser));
    }
    return object;
  }

  private static Object value(JsonParser parser) throws IOException {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      return object(parser);
    }
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      List<Object> elements = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        elements.add(value(parser));
      }
      return elements;
    }
    return parser.currentToken() == JsonToken.VALUE_NUMBER_INT
        ? (Object) parser.getLongValue()
        : String.valueOf(parser.getText());
  }

  @Nullable String find(String name) {
    return (String) members.get(name);
  }

  @Nullable JsonObject findObject(String name) {
    return (JsonObject) members.get(name);
  }

  String text(String name) throws IOException {
    return (String) required(name);
  }

  long number(String name) throws IOException {
    return (long) required(name);
  }

  /** The members of an object that holds numbers only. */
  Map<String, Long> numbers(String name) throws IOException {
    Map<String, Long> numbers = new LinkedHashMap<>();
    for (Map.Entry<String, Object> member : ((JsonObject) required(name)).members.entrySet()) {
      numbers.put(member.getKey(), (Long) member.getValue());
    }
    return numbers;
  }

  List<JsonObject> objects(String name) throws IOException {
    List<JsonObject> objects = new ArrayList<>();
    for (Object element : (List<?>) required(name)) {
      objects.add((JsonObject) element);
    }
    return objects;
  }

  private Object required(String name) throws IOException {
    Object value = members.get(name);
    if (value == null) {
      throw new IOException("\"" + name + "\" is missing");
    }
    return value;
  }
}
