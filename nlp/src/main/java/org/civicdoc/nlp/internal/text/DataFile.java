package org.civicdoc.nlp.internal.text;

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
 * Reads the data files that lie beside the classes that use them: UTF-8, {@code #} begins a
 * comment, empty lines are skipped, {@code [name]} begins a section, words are parted by spaces.
 */
public final class DataFile {

  private DataFile() {}

  /** The lines of a file without comments. */
  public static List<String> lines(Class<?> owner, String name) {
    InputStream stream = owner.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException(
          "the data file " + name + " of " + owner.getName() + " is missing from the jar");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      List<String> lines = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && line.charAt(0) != '#') {
          lines.add(line);
        }
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException("the data file " + name + " cannot be read", e);
    }
  }

  /** The rows of a file whose columns are parted by tabs. */
  public static List<List<String>> rows(Class<?> owner, String name) {
    return lines(owner, name).stream().map(line -> List.of(line.split("\t"))).toList();
  }

  /** The words of all lines of a file. */
  public static List<String> words(Class<?> owner, String name) {
    return lines(owner, name).stream().flatMap(line -> words(line).stream()).toList();
  }

  /** The words of each section of a file. */
  public static WordSections sections(Class<?> owner, String name) {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    List<String> words = new ArrayList<>();
    for (String line : lines(owner, name)) {
      if (line.charAt(0) == '[') {
        words = new ArrayList<>();
        sections.put(line.substring(1, line.indexOf(']')), words);
      } else {
        words.addAll(words(line));
      }
    }
    return new WordSections(name, sections);
  }

  private static List<String> words(String line) {
    return List.of(line.strip().split("[ \t]+"));
  }
}
