package org.civicdoc.batch.internal.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.civicdoc.batch.internal.Reasons;

/**
 * A folder and all folders in it, in the order of their names. Links to files are followed, links
 * to folders are not, as they may lead in circles.
 */
final class FolderSource implements PageSource {

  private final Path folder;
  private final Path excluded;

  /**
   * Makes a source.
   *
   * @param folder the folder
   * @param excluded an existing folder that is left out: the one that the outputs go to
   */
  FolderSource(Path folder, Path excluded) {
    this.folder = folder;
    this.excluded = excluded;
  }

  @Override
  public void visit(PageVisitor visitor) throws IOException, InterruptedException {
    Deque<Path> waiting = new ArrayDeque<>();
    waiting.push(folder);
    while (!waiting.isEmpty()) {
      Path current = waiting.pop();
      List<Path> entries;
      try {
        entries = sortedEntries(current);
      } catch (IOException e) {
        visitor.unreadable(current.toString(), Reasons.of(e));
        continue;
      }
      List<Path> folders = new ArrayList<>();
      for (Path entry : entries) {
        if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
          if (!Files.isSameFile(entry, excluded)) {
            folders.add(entry);
          }
        } else if (isPage(entry)) {
          visitor.page(new PageInput(nameOf(entry), entry.toString(), entry));
        } else {
          visitor.passedOver();
        }
      }
      for (int i = folders.size() - 1; i >= 0; i--) {
        waiting.push(folders.get(i));
      }
    }
  }

  /** Pipes and devices are no pages; a link to nowhere is one, and fails by name. */
  private static boolean isPage(Path entry) {
    return PageFileNames.isPage(String.valueOf(entry.getFileName()))
        && (Files.isRegularFile(entry) || Files.notExists(entry));
  }

  private String nameOf(Path entry) {
    StringBuilder name = new StringBuilder();
    for (Path part : folder.relativize(entry)) {
      name.append(name.isEmpty() ? "" : "/").append(part);
    }
    return name.toString();
  }

  private static List<Path> sortedEntries(Path folder) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    entries.sort(Comparator.comparing(entry -> String.valueOf(entry.getFileName())));
    return entries;
  }
}
