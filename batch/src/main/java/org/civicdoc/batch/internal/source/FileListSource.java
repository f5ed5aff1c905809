package org.civicdoc.batch.internal.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.civicdoc.batch.SourceGap;
import org.civicdoc.batch.internal.Reasons;
import org.civicdoc.batch.internal.json.LineReader;

/**
 * The files that a list names, one path a line in UTF-8 or else GB18030; blank lines are passed
 * over. A list is read line by line, so it may come from a program that is still writing it.
 */
final class FileListSource implements PageSource {

  private static final Path STANDARD_INPUT = Path.of("-");
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Path list;
  private final Path excluded;
  private final int maxBytes;

  /**
   * Makes a source.
   *
   * @param list the list, or {@code -} for the standard input
   * @param excluded the real path of a folder that is left out of folders in the list
   * @param maxBytes larger pages are refused
   */
  FileListSource(Path list, Path excluded, int maxBytes) {
    this.list = list;
    this.excluded = excluded;
    this.maxBytes = maxBytes;
  }

  @Override
  public void visit(PageVisitor visitor) throws IOException, InterruptedException {
    try (InputStream in = list.equals(STANDARD_INPUT) ? System.in : Files.newInputStream(list);
        ListLines lines = new ListLines(in)) {
      for (LineReader.Line line = lines.next(visitor); line != null; line = lines.next(visitor)) {
        byte[] bytes = line.bytes();
        if (bytes == null) {
          String reason = "line " + line.number() + " is too long for a path";
          visitor.gap(SourceGap.of(Labels.of(list), reason));
        } else {
          visit(bytes, text(bytes, line.number() == 1), visitor);
        }
      }
    } catch (IOException e) {
      visitor.gap(SourceGap.of(Labels.of(list), "the list cannot be read: " + Reasons.of(e)));
    }
  }

  /** A line without what Windows puts around it; blanks may belong to a name. */
  private static String text(byte[] bytes, boolean first) {
    String text = EntryNames.decode(bytes);
    int start = first && text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length() : 0;
    return text.substring(start, text.length() - (text.endsWith("\r") ? 1 : 0));
  }

  private void visit(byte[] bytes, String text, PageVisitor visitor)
      throws IOException, InterruptedException {
    if (text.isBlank()) {
      return;
    }
    Path file;
    try {
      file = Path.of(text);
      if (Files.notExists(file) && Files.exists(Labels.path(bytes))) {
        file = Labels.path(bytes); // A name that is not in the system's charset.
      }
    } catch (InvalidPathException e) {
      visitor.gap(SourceGap.of(text, "not a path: " + e.getReason()));
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
}
