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

  private InputSources() {}

  /**
   * Finds a source for each input.
   *
   * @param inputs files and folders that exist; one that lies within another, or is named twice,
   *     gives no source of its own
   * @param output the folder of the outputs, which exists: it is left out when a folder is walked
   * @return the sources in the order of the inputs
   * @throws IOException if an input cannot be looked up
   */
  public static List<PageSource> of(List<Path> inputs, Path output) throws IOException {
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
      boolean foundByWalk = folder || PageFileNames.isPage(String.valueOf(real.getFileName()));
      if (seen.add(real) && !(foundByWalk && liesWithin(real, folders))) {
        sources.add(folder ? new FolderSource(input, output) : new FileSource(input));
      }
    }
    return sources;
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
