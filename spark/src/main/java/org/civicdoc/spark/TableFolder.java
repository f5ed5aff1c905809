package org.civicdoc.spark;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Where a table goes: Spark deletes all that is there before it writes. */
final class TableFolder {

  /** What Spark leaves in the folder of a table, whole or not, with Hadoop's checksums. */
  private static final Pattern OF_A_TABLE =
      Pattern.compile("_SUCCESS|_temporary|part-.*\\.parquet|\\.(?:_SUCCESS|part-.*)\\.crc");

  private final HadoopFiles files;

  TableFolder(HadoopFiles files) {
    this.files = files;
  }

  /**
   * Refuses to replace anything but a table.
   *
   * @param target where the table goes
   * @param inputs what it is made of: files, folders and patterns
   * @throws IllegalArgumentException if the target holds something else, or it and an input lie one
   *     in the other
   * @throws IOException if a file system cannot be asked
   */
  void check(String target, List<String> inputs) throws IOException {
    Path table = qualified(new Path(target));
    for (String input : inputs) {
      Path pattern = new Path(input);
      FileStatus[] found = files.of(pattern).globStatus(pattern);
      for (FileStatus each : found == null ? new FileStatus[0] : found) {
        if (isWithin(each.getPath(), table) || isWithin(table, each.getPath())) {
          throw new IllegalArgumentException(
              "table: " + target + " is an input or lies in or around one; name another folder");
        }
      }
    }
    FileSystem system = files.of(table);
    if (system.exists(table)) {
      for (FileStatus each : system.listStatus(table)) {
        if (each.getPath().equals(table)
            || !OF_A_TABLE.matcher(each.getPath().getName()).matches()) {
          throw new IllegalArgumentException(
              "table: "
                  + each.getPath()
                  + " is no part of a table and would be deleted; name a new folder, or that of a table");
        }
      }
    }
  }

  private Path qualified(Path path) throws IOException {
    return files.of(path).makeQualified(path);
  }

  private static boolean isWithin(Path path, Path folder) {
    for (Path each = path; each != null; each = each.getParent()) {
      if (each.equals(folder)) {
        return true;
      }
    }
    return false;
  }
}
