package org.civicdoc.batch.internal.source;

import java.nio.file.Path;

/** Paths as text that is the same on all systems. */
final class Labels {

  private Labels() {}

  static String of(Path path) {
    return path.toString().replace('\\', '/');
  }

  /** The names of a path, parted by {@code /}, without its root. */
  static String names(Path path) {
    StringBuilder name = new StringBuilder();
    for (Path part : path) {
      name.append(name.isEmpty() ? "" : "/").append(part);
    }
    return name.toString();
  }
}
