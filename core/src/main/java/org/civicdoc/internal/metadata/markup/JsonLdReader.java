package org.civicdoc.internal.metadata.markup;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.civicdoc.internal.metadata.line.Spacing;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON-LD scripts. Broken JSON gives what stands before the fault. Immutable and thread-safe.
 */
public final class JsonLdReader {

  private static final int MAX_DEPTH = 16;
  private static final int MAX_VALUES = 4000;

  private final JsonFactory factory =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  public JsonLd read(List<String> scripts) {
    List<Map<String, Object>> objects = new ArrayList<>();
    for (String script : scripts) {
      read(script, objects);
    }
    Map<String, Object> article = null;
    List<String> breadcrumb = List.of();
    for (Map<String, Object> object : objects) {
      if (article == null && object.containsKey("headline")) {
        article = object;
      }
      if (breadcrumb.isEmpty() && "BreadcrumbList".equals(text(object.get("@type")))) {
        breadcrumb = names(object.get("itemListElement"));
      }
    }
    if (article == null && breadcrumb.isEmpty()) {
      return JsonLd.NONE;
    }
    Map<String, Object> fields = article == null ? Map.of() : article;
    return new JsonLd(
        text(fields.get("headline")),
        text(fields.get("datePublished")),
        name(fields.get("author")),
        name(fields.get("publisher")),
        text(fields.get("articleSection")),
        breadcrumb);
  }

  /** Collects a script's objects; of a broken script, those that stand before the fault. */
  private void read(String script, List<Map<String, Object>> objects) {
    try (JsonParser parser = factory.createParser(script)) {
      new TreeBuilder(parser, objects).build();
    } catch (IOException broken) {
      objects.removeIf(Map::isEmpty);
    }
  }

  private static @Nullable String text(@Nullable Object value) {
    if (value instanceof List<?> list && !list.isEmpty()) {
      return text(list.get(0));
    }
    if (value instanceof String string) {
      String text = Spacing.normalise(string);
      return text.isEmpty() ? null : text;
    }
    return null;
  }

  private static @Nullable String name(@Nullable Object value) {
    if (value instanceof List<?> list && !list.isEmpty()) {
      return name(list.get(0));
    }
    return value instanceof Map<?, ?> object ? text(object.get("name")) : text(value);
  }

  private static List<String> names(@Nullable Object value) {
    List<String> names = new ArrayList<>();
    if (value instanceof List<?> list) {
      for (Object entry : list) {
        String name = name(entry);
        if (name == null && entry instanceof Map<?, ?> object) {
          name = name(object.get("item"));
        }
        if (name != null) {
          names.add(name);
        }
      }
    }
    return names;
  }

  /** Builds maps, lists and strings without recursion; what is too deep or too much is left out. */
  private static final class TreeBuilder {
    private final JsonParser parser;
    private final List<Map<String, Object>> objects;
    private final List<Object> open = new ArrayList<>();
    private int values;

    TreeBuilder(JsonParser parser, List<Map<String, Object>> objects) {
      this.parser = parser;
      this.objects = objects;
    }

    void build() throws IOException {
      String name = "";
      JsonToken token = parser.nextToken();
      while (token != null && ++values < MAX_VALUES) {
        switch (token) {
          case START_OBJECT -> {
            Map<String, Object> object = new LinkedHashMap<>();
            if (push(name, object)) {
              objects.add(object);
            }
          }
          case START_ARRAY -> push(name, new ArrayList<>());
          case END_OBJECT, END_ARRAY -> open.remove(open.size() - 1);
          case FIELD_NAME -> name = parser.currentName();
          case VALUE_STRING -> attach(name, parser.getText());
          default -> {}
        }
        token = parser.nextToken();
      }
    }

    /** Opens a value; one that lies too deep is skipped whole. */
    private boolean push(String name, Object value) throws IOException {
      if (open.size() >= MAX_DEPTH) {
        parser.skipChildren();
        return false;
      }
      attach(name, value);
      open.add(value);
      return true;
    }

    @SuppressWarnings("unchecked")
    private void attach(String name, Object value) {
      if (open.isEmpty()) {
        return;
      }
      Object parent = open.get(open.size() - 1);
      if (parent instanceof Map<?, ?>) {
        ((Map<String, Object>) parent).putIfAbsent(name, value);
      } else {
        ((List<Object>) parent).add(value);
      }
    }
  }
}
