package org.civicdoc.batch.internal.output;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** Unfinished files of a process that was killed. */
public final class Leftovers {

  /** What the names of unfinished files begin with. */
  static final String PREFIX = ".civicdoc-part-";

  private Leftovers() {}

  /**
   * Deletes all unfinished files below a folder.
   *
   * @param folder the folder
   * @throws IOException if one cannot be deleted
   */
  public static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (String.valueOf(file.getFileName()).startsWith(PREFIX)) {
              Files.deleteIfExists(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE; // Such as one that has just been moved away.
          }
        });
  }
}
