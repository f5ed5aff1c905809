package org.civicdoc.internal.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads this project's own word lists: UTF-8, one entry a line, {@code #} begins a comment. */
public final class ResourceLines {

  private ResourceLines() {}

  /**
   * Reads a list that lies beside a class.
   *
   * @param owner the class
   * @param name the file's name
   * @return its entries, trimmed, without blank lines and comments
   * @throws IllegalStateException if the file is not there: the jar is damaged
   */
  public static List<String> of(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("resource " + name + " is missing from the civicdoc jar");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource " + name, e);
    }
  }

  /**
   * Any entry of a list that lies beside a class, as a part of a regular expression.
   *
   * @param owner the class
   * @param name the file's name; its entries hold no characters that an expression reads otherwise
   * @return a group that captures nothing
   * @throws IllegalStateException if the file is not there: the jar is damaged
   */
  public static String anyOf(Class<?> owner, String name) {
    return "(?:" + String.join("|", of(owner, name)) + ")";
  }
}
