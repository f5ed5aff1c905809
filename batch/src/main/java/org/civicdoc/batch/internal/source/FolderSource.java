package org.civicdoc.batch.internal.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.civicdoc.batch.SourceGap;
import org.civicdoc.batch.internal.Reasons;

/**
 * A folder and all folders in it, in the order of their names, with the archives that lie in them.
 * Links are followed: those to folders after all else, and only to folders that were not read yet.
 */
final class FolderSource implements PageSource {

  private final Path folder;
  private final Path excluded;
  private final int maxBytes;

  /**
   * Makes a source.
   *
   * @param folder the folder
   * @param excluded the real path of a folder that is left out: the one that the outputs go to
   * @param maxBytes larger pages are refused
   */
  FolderSource(Path folder, Path excluded, int maxBytes) {
    this.folder = folder;
    this.excluded = excluded;
    this.maxBytes = maxBytes;
  }

  /** Is told of the files of a folder. */
  private interface FileVisitor {

    void file(Path file, FileKind kind) throws IOException, InterruptedException;

    void unreadable(Path folder, IOException reason);
  }

  @Override
  public void visit(PageVisitor visitor) throws IOException, InterruptedException {
    walk(
        new FileVisitor() {
          @Override
          public void file(Path file, FileKind kind) throws IOException, InterruptedException {
            if (kind == FileKind.OTHER) {
              visitor.passedOver();
            } else {
              kind.source(file, name(file), maxBytes).visit(visitor);
            }
          }

          @Override
          public void unreadable(Path unread, IOException reason) {
            visitor.gap(SourceGap.of(Labels.of(unread), "cannot be read: " + Reasons.of(reason)));
          }
        });
  }

  @Override
  public long count() {
    long[] count = {0};
    try {
      walk(
          new FileVisitor() {
            @Override
            public void file(Path file, FileKind kind) {
              if (kind != FileKind.OTHER) {
                long more = kind.source(file, "", maxBytes).count();
                count[0] = more < 0 || count[0] < 0 ? UNKNOWN : count[0] + more;
              }
            }

            @Override
            public void unreadable(Path unread, IOException reason) {}
          });
    } catch (IOException e) {
      return UNKNOWN; // The visit tells why.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return count[0];
  }

  /** Where a file lies in the folder. */
  private String name(Path file) {
    return Labels.names(file, file.getNameCount() - folder.relativize(file).getNameCount());
  }

  private void walk(FileVisitor visitor) throws IOException, InterruptedException {
    Set<Path> walked = new HashSet<>();
    Deque<Path> waiting = new ArrayDeque<>();
    Deque<Path> links = new ArrayDeque<>();
    waiting.push(folder);
    while (!waiting.isEmpty() || !links.isEmpty()) {
      Path current = waiting.isEmpty() ? links.remove() : waiting.pop();
      List<Path> folders = new ArrayList<>();
      try {
        if (isToBeRead(current, walked)) {
          for (Path entry : sortedEntries(current)) {
            if (!Files.isDirectory(entry)) {
              visitor.file(entry, kind(entry));
            } else {
              (Files.isSymbolicLink(entry) ? links : folders).add(entry);
            }
          }
        }
      } catch (DirectoryIteratorException e) {
        visitor.unreadable(current, Objects.requireNonNull(e.getCause()));
      } catch (IOException e) {
        visitor.unreadable(current, e);
      }
      for (int i = folders.size() - 1; i >= 0; i--) {
        waiting.push(folders.get(i));
      }
    }
  }

  /** Leaves out the outputs and what was read, and throws where nothing can be read. */
  private boolean isToBeRead(Path current, Set<Path> walked) throws IOException {
    Path real = current.toRealPath();
    boolean root = current.equals(folder);
    if (root && real.equals(excluded)) {
      throw new IOException("it is the folder of the outputs");
    }
    if (real.equals(excluded) || !walked.add(real)) {
      return false;
    }
    if (!root && current.resolveSibling("").toRealPath().startsWith(real)) {
      throw new FileSystemLoopException(current.toString());
    }
    return true;
  }

  /**
   * Pipes, devices and what macOS adds are no pages; a link to nowhere is one, and fails by name.
   */
  private FileKind kind(Path entry) {
    boolean page = Files.isRegularFile(entry) || Files.notExists(entry);
    return page && !AppleDouble.is(name(entry), () -> Files.newInputStream(entry))
        ? FileKind.of(entry)
        : FileKind.OTHER;
  }

  private static List<Path> sortedEntries(Path folder) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    }
    entries.sort(
        Comparator.comparing((Path entry) -> String.valueOf(entry.getFileName()))
            .thenComparing(Comparator.naturalOrder()));
    return entries;
  }
}
