package org.civicdoc.pdf;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Folders of saved pages beside this module and beside the project. */
final class PageFolder {

  private static final Pattern PAGE = Pattern.compile(".*\\.(html?|shtml|txt)");

  private PageFolder() {}

  /** The pages of the command line's samples and of the parser's fixtures. */
  static List<Path> fixtures() throws IOException {
    Path root = Path.of("..").toRealPath();
    return Stream.concat(
            pages(root.resolve("batch/samples")),
            pages(root.resolve("core/src/test/resources/org/civicdoc/parser/golden")))
        .toList();
  }

  /** Real pages, where they are at hand. */
  static List<Path> corpus() throws IOException {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.isDirectory(folder.resolve("shared/corpus/pages"))) {
      folder = folder.getParent();
    }
    assumeThat(folder)
        .as("the folder shared with real pages is not beside the project")
        .isNotNull();
    return pages(Objects.requireNonNull(folder).resolve("shared/corpus/pages")).toList();
  }

  private static Stream<Path> pages(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> PAGE.matcher(file.getFileName().toString()).matches())
          .sorted()
          .toList()
          .stream();
    }
  }
}
