package org.civicdoc.batch.internal.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.civicdoc.batch.SourceGap;
import org.civicdoc.batch.internal.Reasons;

/**
 * The files that a list names, one path a line in UTF-8; blank lines are passed over. A list is
 * read line by line, so it may come from a program that is still writing it.
 */
final class FileListSource implements PageSource {

  private static final Path STANDARD_INPUT = Path.of("-");

  private final Path list;
  private final Path excluded;
  private final int maxBytes;

  /**
   * Makes a source.
   *
   * @param list the list, or {@code -} for the standard input
   * @param excluded an existing folder that is left out of folders in the list
   * @param maxBytes larger pages are refused
   */
  FileListSource(Path list, Path excluded, int maxBytes) {
    this.list = list;
    this.excluded = excluded;
    this.maxBytes = maxBytes;
  }

  @Override
  public void visit(PageVisitor visitor) throws IOException, InterruptedException {
    try (BufferedReader lines = open()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          visit(line, visitor);
        }
      }
    } catch (IOException e) {
      visitor.gap(SourceGap.of(Labels.of(list), "the list cannot be read: " + Reasons.of(e)));
    }
  }

  private void visit(String line, PageVisitor visitor) throws IOException, InterruptedException {
    Path file;
    try {
      file = Path.of(line.strip());
    } catch (InvalidPathException e) {
      visitor.gap(SourceGap.of(line.strip(), "not a path: " + e.getReason()));
      return;
    }
    PageSource source =
        Files.isDirectory(file)
            ? new FolderSource(file, excluded, maxBytes)
            : FileKind.of(file).source(file, Labels.names(file.normalize(), 0), maxBytes);
    source.visit(visitor);
  }

  @Override
  public long count() {
    return UNKNOWN;
  }

  private BufferedReader open() throws IOException {
    InputStream in = list.equals(STANDARD_INPUT) ? System.in : Files.newInputStream(list);
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }
}
