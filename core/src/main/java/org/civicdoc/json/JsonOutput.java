package org.civicdoc.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Jackson's generator for visitors, which may throw no checked exception: its {@link IOException}s
 * come out as {@link UncheckedIOException}.
 */
final class JsonOutput {

  private static final int ASCII = 0x7F;

  private static final int NO_LIMIT = 0;

  private final JsonGenerator generator;

  JsonOutput(JsonGenerator generator) {
    this.generator = generator;
  }

  JsonOutput name(String name) {
    return write(() -> generator.writeFieldName(name));
  }

  JsonOutput startObject() {
    return write(generator::writeStartObject);
  }

  JsonOutput endObject() {
    return write(generator::writeEndObject);
  }

  JsonOutput text(String value) {
    return write(() -> writeString(value));
  }

  JsonOutput text(String name, @Nullable String value) {
    name(name);
    return value == null ? write(generator::writeNull) : text(value);
  }

  JsonOutput number(String name, long value) {
    return write(() -> generator.writeNumberField(name, value));
  }

  JsonOutput flag(String name, boolean value) {
    return write(() -> generator.writeBooleanField(name, value));
  }

  <T> JsonOutput array(String name, List<T> values, Consumer<T> each) {
    return name(name).array(values, each);
  }

  <T> JsonOutput array(List<T> values, Consumer<T> each) {
    write(generator::writeStartArray);
    values.forEach(each);
    return write(generator::writeEndArray);
  }

  <T> JsonOutput objects(String name, List<T> values, Consumer<T> members) {
    return array(
        name,
        values,
        value -> {
          startObject();
          members.accept(value);
          endObject();
        });
  }

  /** Copies the value that the parser stands at, numbers digit by digit. */
  JsonOutput copy(JsonParser parser) throws IOException {
    int depth = 0;
    do {
      JsonToken token = parser.currentToken();
      if (token == JsonToken.VALUE_STRING) {
        writeString(parser.getText());
      } else {
        generator.copyCurrentEventExact(parser);
      }
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
    } while (depth > 0 && parser.nextToken() != null);
    return this;
  }

  /** UTF-8 has no form for half a surrogate pair, but JSON does: RFC 8259, section 8.2. */
  private void writeString(String value) throws IOException {
    boolean escaped = hasLoneSurrogate(value);
    if (escaped) {
      generator.setHighestNonEscapedChar(ASCII);
    }
    generator.writeString(value);
    if (escaped) {
      generator.setHighestNonEscapedChar(NO_LIMIT);
    }
  }

  private static boolean hasLoneSurrogate(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (Character.isSurrogate(value.charAt(i))) {
        if (!Character.isSupplementaryCodePoint(value.codePointAt(i))) {
          return true;
        }
        i++;
      }
    }
    return false;
  }

  private JsonOutput write(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Something that the generator does. */
  private interface Step {
    void run() throws IOException;
  }
}
