package org.civicdoc.nlp.internal.tagger;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.civicdoc.nlp.EntityType;

/**
 * A sentence of a training set: {@code {"text": "…", "ents": [[start, end, "PER"], …]}} in JSON
 * lines, offsets in code points.
 */
final class LabelledText {

  private final String text;
  private final byte[] labels;

  private LabelledText(String text, byte[] labels) {
    this.text = text;
    this.labels = labels;
  }

  String text() {
    return text;
  }

  /** One of {@link Labels} for each character. */
  byte[] labels() {
    return labels;
  }

  private static final Map<String, EntityType> TYPES =
      Map.of(
          "PER", EntityType.PERSON,
          "LOC", EntityType.PLACE,
          "ORG", EntityType.ORGANIZATION,
          "PER.NAM", EntityType.PERSON,
          "LOC.NAM", EntityType.PLACE,
          "GPE.NAM", EntityType.PLACE,
          "ORG.NAM", EntityType.ORGANIZATION);

  /** Reads a file; sentences with characters outside the BMP are left out, so offsets agree. */
  static List<LabelledText> read(Path file) throws IOException {
    JsonFactory factory = new JsonFactory();
    List<LabelledText> texts = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      try (JsonParser json = factory.createParser(line)) {
        LabelledText text = read(json);
        if (text.text().codePoints().allMatch(Character::isBmpCodePoint)) {
          texts.add(text);
        }
      }
    }
    return texts;
  }

  private static LabelledText read(JsonParser json) throws IOException {
    String text = "";
    byte[] labels = new byte[0];
    json.nextToken();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      if (name.equals("text")) {
        text = json.getText();
        labels = new byte[text.length()];
      } else if (name.equals("ents")) {
        while (json.nextToken() == JsonToken.START_ARRAY) {
          int start = json.nextIntValue(0);
          int end = json.nextIntValue(0);
          mark(labels, start, end, json.nextTextValue());
          json.nextToken();
        }
      }
    }
    return new LabelledText(text, labels);
  }

  private static void mark(byte[] labels, int start, int end, String name) {
    EntityType type = TYPES.get(name);
    if (type == null || end > labels.length) {
      return;
    }
    for (int i = start; i < end; i++) {
      int position =
          end - start == 1
              ? Labels.SINGLE
              : i == start ? Labels.BEGIN : i == end - 1 ? Labels.END : Labels.INSIDE;
      labels[i] = (byte) Labels.of(type, position);
    }
  }
}
