package org.civicdoc.nlp;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The folder {@code shared} beside the worktree: measuring data that users do not have. */
final class SharedFolder {

  private SharedFolder() {}

  /** A file of it; the test that asks is skipped where it is absent. */
  static Path file(String name) {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path file = at.resolveSibling("shared").resolve(name);
      if (Files.exists(file)) {
        return file;
      }
    }
    Assumptions.abort("skipped: ../shared/" + name + " is not here");
    throw new AssertionError("abort returned");
  }
}
