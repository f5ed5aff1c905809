package org.civicdoc.batch.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.civicdoc.batch.internal.Digests;

/** The files below a folder. */
public final class Trees {

  private Trees() {}

  /** What tells of a run rather than of its pages: times differ from run to run. */
  private static final Set<String> ABOUT_THE_RUN =
      Set.of("manifest.jsonl", "report.html", ".civicdoc-volume");

  /** The outputs: their names, parted by {@code /}, and the digests of their bytes. */
  public static Map<String, String> digests(Path folder) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (ABOUT_THE_RUN.contains(name)) {
          continue;
        }
        byte[] digest = Digests.sha256().digest(Files.readAllBytes(file));
        digests.put(name, HexFormat.of().formatHex(digest));
      }
    }
    return digests;
  }
}
