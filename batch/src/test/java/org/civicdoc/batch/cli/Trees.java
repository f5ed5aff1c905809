package org.civicdoc.batch.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.civicdoc.batch.internal.Digests;

/** The files below a folder. */
final class Trees {

  private Trees() {}

  /** Their names, parted by {@code /}, and the digests of their bytes. */
  static Map<String, String> digests(Path folder) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        byte[] digest = Digests.sha256().digest(Files.readAllBytes(file));
        digests.put(name, HexFormat.of().formatHex(digest));
      }
    }
    return digests;
  }
}
