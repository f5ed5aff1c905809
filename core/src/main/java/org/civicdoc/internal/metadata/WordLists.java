package org.civicdoc.internal.metadata;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The resource files of this package: lines {@code key = word word …}, a key may be repeated,
 * {@code #} begins a comment line.
 */
final class WordLists {

  private WordLists() {}

  /**
   * Reads a file.
   *
   * @param name the file's name, beside this class
   * @return the words of each key, both in the file's order
   */
  static Map<String, List<String>> read(String name) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    try (InputStream in = WordLists.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("resource " + name + " is missing; rebuild civicdoc-core");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int equals = line.indexOf('=');
        if (equals > 0 && !line.startsWith("#")) {
          List<String> words =
              lists.computeIfAbsent(line.substring(0, equals).strip(), key -> new ArrayList<>());
          words.addAll(List.of(line.substring(equals + 1).strip().split(" +")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + name + " cannot be read", e);
    }
    return lists;
  }
}
