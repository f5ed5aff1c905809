package org.civicdoc.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/** Lists files, on the driver. */
final class FileListing {

  private final HadoopFiles files;

  FileListing(HadoopFiles files) {
    this.files = files;
  }

  /** Whether a file is wanted; the root is the file or folder below which it was found. */
  interface Filter {
    boolean wants(Path file, Path root);
  }

  /**
   * The files at or below some paths, at any depth; the largest first, so that none is begun when
   * all others are done.
   *
   * @param paths files, folders and patterns of such
   * @param filter which of them
   * @return their paths
   * @throws FileNotFoundException if nothing is at a path
   * @throws IOException if a file system cannot be asked
   */
  List<String> list(String[] paths, Filter filter) throws IOException {
    List<FileStatus> found = new ArrayList<>();
    for (String each : paths) {
      Path path = new Path(each);
      FileSystem system = files.of(path);
      FileStatus[] roots = system.globStatus(path);
      if (roots == null || roots.length == 0) {
        throw new FileNotFoundException("nothing is at " + each + "; check the path");
      }
      for (FileStatus root : roots) {
        addBelow(root, system, file -> filter.wants(file, root.getPath()), found);
      }
    }
    return found.stream()
        .sorted(
            Comparator.comparingLong(FileStatus::getLen)
                .reversed()
                .thenComparing(FileStatus::getPath))
        .map(status -> status.getPath().toString())
        .distinct()
        .toList();
  }

  private static void addBelow(
      FileStatus root, FileSystem system, Predicate<Path> filter, List<FileStatus> found)
      throws IOException {
    RemoteIterator<LocatedFileStatus> all = system.listFiles(root.getPath(), true);
    while (all.hasNext()) {
      FileStatus file = all.next();
      if (filter.test(file.getPath())) {
        found.add(file);
      }
    }
  }
}
