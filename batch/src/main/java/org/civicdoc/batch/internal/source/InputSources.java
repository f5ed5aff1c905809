package org.civicdoc.batch.internal.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The sources for what the user named, each page once. */
public final class InputSources {

  private final Path output;
  private final int maxBytes;

  /**
   * Makes a finder of sources.
   *
   * @param output the folder of the outputs, which exists: it is left out when a folder is walked
   * @param maxBytes larger pages are refused
   */
  public InputSources(Path output, int maxBytes) {
    this.output = output;
    this.maxBytes = maxBytes;
  }

  /**
   * Finds a source for each input.
   *
   * @param inputs files, archives and folders that exist; one that lies within another, or is named
   *     twice, gives no source of its own
   * @param fileLists files that name files; {@code -} is the standard input
   * @return the sources in the order of the inputs, with the lists behind them
   * @throws IOException if an input cannot be looked up
   */
  public List<PageSource> of(List<Path> inputs, List<Path> fileLists) throws IOException {
    Path outputs = output.toRealPath();
    Set<Path> folders = new HashSet<>();
    for (Path input : inputs) {
      if (Files.isDirectory(input)) {
        folders.add(input.toRealPath());
      }
    }
    Set<Path> seen = new HashSet<>();
    List<PageSource> sources = new ArrayList<>();
    for (Path input : inputs) {
      Path real = input.toRealPath();
      boolean folder = Files.isDirectory(input);
      boolean foundByWalk = folder || FileKind.of(real) != FileKind.OTHER;
      if (seen.add(real) && !(foundByWalk && liesWithin(real, folders))) {
        sources.add(folder ? new FolderSource(input, outputs, maxBytes) : file(input));
      }
    }
    for (Path list : fileLists) {
      sources.add(new FileListSource(list, outputs, maxBytes));
    }
    return sources;
  }

  private PageSource file(Path file) {
    return FileKind.of(file).source(file, Labels.names(file, file.getNameCount() - 1), maxBytes);
  }

  private static boolean liesWithin(Path path, Set<Path> folders) {
    for (Path above = path.getParent(); above != null; above = above.getParent()) {
      if (folders.contains(above)) {
        return true;
      }
    }
    return false;
  }
}
