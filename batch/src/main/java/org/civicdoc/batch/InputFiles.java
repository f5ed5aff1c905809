package org.civicdoc.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.civicdoc.batch.internal.source.FileKind;

/** What a job reads, by its real paths: no output may take its place. */
final class InputFiles {

  private final Path output;
  private final Set<Path> files = new HashSet<>();
  private final Set<Path> folders = new HashSet<>();
  private final boolean lists;

  /**
   * Looks the inputs up.
   *
   * @param settings the job, whose output folder exists
   * @throws RunRefusedException if the output folder is an input: the outputs would be pages of the
   *     next run, or take the place of pages of this one
   * @throws IOException if an input cannot be looked up
   */
  InputFiles(JobSettings settings) throws IOException {
    output = settings.output().toRealPath();
    lists = !settings.fileLists().isEmpty();
    for (Path input : settings.inputs()) {
      (Files.isDirectory(input) ? folders : files).add(input.toRealPath());
    }
    if (folders.contains(output)) {
      throw new RunRefusedException(
          "the folder of the outputs is an input too: "
              + settings.output()
              + "; give another --out");
    }
  }

  /** Whether a file that exists was named as an input. */
  boolean has(Path file) throws IOException {
    return files.contains(file.toRealPath());
  }

  /**
   * Whether a file that exists may be a page all the same: one that the walk through a folder will
   * come to, or that a list names further down.
   */
  boolean mayHave(Path file) throws IOException {
    return FileKind.of(file) == FileKind.PAGE && (lists || isWalked(file.toRealPath()));
  }

  private boolean isWalked(Path file) {
    return folders.stream()
        .anyMatch(
            folder ->
                file.startsWith(folder) && !(output.startsWith(folder) && file.startsWith(output)));
  }
}
