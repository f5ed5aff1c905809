package org.civicdoc.parser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.civicdoc.model.CivicDocument;

/** The hand-written pages below {@code golden/}, each beside the document that it gives. */
final class Fixtures {

  static final CivicParser PARSER = CivicParser.builder().build();

  private static final Path FOLDER =
      Path.of("src/test/resources/org/civicdoc/parser").toAbsolutePath();

  private Fixtures() {}

  /** The names of all pages, such as {@code golden/content/stray-html-end.html}. */
  static List<String> names() {
    try (Stream<Path> files = Files.walk(FOLDER.resolve("golden"))) {
      return files
          .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(".html") || name.endsWith(".txt"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] bytes(String name) throws IOException {
    return Files.readAllBytes(FOLDER.resolve(name));
  }

  /** Reads a page as if it were saved from the address that its name gives. */
  static CivicDocument parse(String name) throws IOException {
    return PARSER.parse(bytes(name), context(name));
  }

  static PageContext context(String name) {
    return PageContext.none().withUrl("http://www.yunze.example/" + name);
  }
}
