package org.civicdoc.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the pages of a folder, at any depth. */
final class PageFolder {

  private static final Set<String> ENDINGS = Set.of("html", "htm", "shtml", "xhtml", "txt");

  private PageFolder() {}

  /**
   * Reads every page.
   *
   * @param folder the folder, relative to the working directory or absolute
   * @return the bytes of each page in the order of their names, at least one
   * @throws IOException if there is no such folder, no page in it, or one cannot be read
   */
  static List<byte[]> read(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(
          folder.toString(),
          null,
          "no such folder below "
              + Path.of("").toAbsolutePath()
              + "; run from the root of civicdoc, or name a folder of pages with -p pages=DIR");
    }
    List<byte[]> pages;
    try (Stream<Path> files = Files.walk(folder)) {
      pages =
          files
              .filter(file -> Files.isRegularFile(file) && isPage(file))
              .sorted()
              .map(PageFolder::page)
              .toList();
    } catch (UncheckedIOException e) {
      throw new IOException("cannot read the pages of " + folder, e);
    }
    if (pages.isEmpty()) {
      throw new NoSuchFileException(folder.toString(), null, "holds no page ending in " + ENDINGS);
    }
    return pages;
  }

  private static boolean isPage(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot >= 0 && ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  private static byte[] page(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
