package org.civicdoc.nlp.internal.literal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** Cases of others' specifications, which lie in {@code ../shared} where it exists. */
public final class Specification {

  private Specification() {}

  /** One case: a JSON object whose values are strings, lists and objects of the like. */
  public record Case(Map<String, Object> fields) {

    /** A field that is text. */
    public String text(String name) {
      return String.valueOf(fields.get(name));
    }

    /** A field that is an object; an empty one if it is absent. */
    @SuppressWarnings("unchecked")
    public Case object(String name) {
      return new Case((Map<String, Object>) fields.getOrDefault(name, Map.of()));
    }

    /** A field that is a list of lists of texts. */
    @SuppressWarnings("unchecked")
    public List<List<String>> rows(String name) {
      return ((List<Object>) fields.getOrDefault(name, List.of()))
          .stream()
              .map(row -> ((List<Object>) row).stream().map(String::valueOf).toList())
              .toList();
    }

    /** A field that is a list of objects. */
    @SuppressWarnings("unchecked")
    public List<Case> list(String name) {
      return ((List<Object>) fields.getOrDefault(name, List.of()))
          .stream().map(item -> new Case((Map<String, Object>) item)).toList();
    }
  }

  /** The cases of a file; the test that asks is skipped with one line where it is absent. */
  public static List<Case> cases(String file) throws IOException {
    return new Case(Map.of("cases", json(locate("corpus/nlp/" + file)))).list("cases");
  }

  /** A file that holds one object. */
  @SuppressWarnings("unchecked")
  public static Case read(Path file) throws IOException {
    return new Case((Map<String, Object>) json(file));
  }

  /** An object that stands in a line. */
  @SuppressWarnings("unchecked")
  public static Case object(String line) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(line)) {
      parser.nextToken();
      return new Case((Map<String, Object>) value(parser));
    }
  }

  /** A file or folder of {@code ../shared}; the test that asks is skipped where it is absent. */
  public static Path locate(String name) {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path path = at.resolveSibling("shared").resolve(name);
      if (Files.exists(path)) {
        return path;
      }
    }
    Assumptions.abort("skipped: ../shared/" + name + " is not here");
    throw new AssertionError("abort returns");
  }

  private static Object json(Path file) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
      parser.nextToken();
      return value(parser);
    }
  }

  private static Object value(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_ARRAY) {
      List<Object> list = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        list.add(value(parser));
      }
      return list;
    }
    if (token == JsonToken.START_OBJECT) {
      Map<String, Object> object = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        object.put(name, value(parser));
      }
      return object;
    }
    @Nullable String text = parser.getText();
    return text == null ? "" : text;
  }

  /** How many cases passed; prints the share. */
  public static final class Score {

    private final String name;
    private int passed;
    private int all;
    private final List<String> failures = new ArrayList<>();

    /** A score of a specification. */
    public Score(String name) {
      this.name = name;
    }

    /** Counts a case. */
    public void count(boolean pass, String failure) {
      all++;
      passed += pass ? 1 : 0;
      if (!pass) {
        failures.add(failure);
      }
    }

    /** The share of cases passed, 0 to 1; printed, with what failed if {@code score.failures}. */
    public double share() {
      double share = all == 0 ? 0 : (double) passed / all;
      System.out.printf(java.util.Locale.ROOT, "%s: %d of %d, %.3f%n", name, passed, all, share);
      if (Boolean.getBoolean("score.failures")) {
        failures.forEach(failure -> System.out.println("    " + failure));
      }
      return share;
    }
  }
}
