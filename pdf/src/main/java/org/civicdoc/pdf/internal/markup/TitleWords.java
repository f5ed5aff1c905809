package org.civicdoc.pdf.internal.markup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Words that titles are made of; a resource lists them. */
final class TitleWords {

  private static final String RESOURCE = "/org/civicdoc/pdf/title-words.txt";
  private static final Set<String> WORDS = read();

  /** In characters. */
  private static final int LONGEST = WORDS.stream().mapToInt(String::length).max().orElse(0);

  private TitleWords() {}

  /** Whether a word stands on both sides of an index. */
  static boolean areParted(String title, int index) {
    for (int start = Math.max(0, index - LONGEST + 1); start < index; start++) {
      for (int end = index + 1; end <= Math.min(title.length(), start + LONGEST); end++) {
        if (WORDS.contains(title.substring(start, end))) {
          return true;
        }
      }
    }
    return false;
  }

  private static Set<String> read() {
    try (InputStream in = TitleWords.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("civicdoc-pdf.jar lacks " + RESOURCE);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Set<String> words = new HashSet<>();
      text.lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Stream.of(line.split(" ")))
          .forEach(words::add);
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + " cannot be read", e);
    }
  }
}
