package org.civicdoc.nlp.internal.literal.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads the word lists of the grammars: UTF-8, one row in a line, columns parted by tabs, comments
 * behind {@code #} at the beginning of a line.
 */
public final class WordTable {

  private WordTable() {}

  /**
   * Reads a list that lies beside a class.
   *
   * @throws IllegalStateException if the library was packed without the list
   */
  public static List<List<String>> read(Class<?> beside, String name) {
    InputStream stream = beside.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException(
          name + " is missing beside " + beside.getName() + "; the library is not packed whole");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\t")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /** Reads a list whose rows are words parted by white space, all together. */
  public static List<String> words(Class<?> beside, String name) {
    return read(beside, name).stream()
        .flatMap(List::stream)
        .flatMap(row -> List.of(row.trim().split(" +")).stream())
        .toList();
  }
}
