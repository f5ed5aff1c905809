package org.civicdoc.batch.internal.source;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Paths as text that is the same on all systems. Two files of one folder never get the same: names
 * whose bytes are not in the system's charset are read as {@link EntryNames} are, where {@link
 * Path#toString} gives U+FFFD for each bad byte.
 */
final class Labels {

  private static final char UNREADABLE = '\uFFFD';

  private Labels() {}

  static String of(Path path) {
    if (isReadable(path)) {
      return path.toString().replace('\\', '/');
    }
    String root = path.getRoot() == null ? "" : path.getRoot().toString().replace('\\', '/');
    return root + names(path, 0);
  }

  /** The path that has just these bytes, whatever text they stand for. */
  static Path path(byte[] bytes) {
    StringBuilder escaped = new StringBuilder(bytes.length * 3);
    for (byte b : bytes) {
      escaped.append(b == '/' ? "/" : String.format(Locale.ROOT, "%%%02X", b & 0xFF));
    }
    if (escaped.indexOf("/") == 0) {
      return Path.of(URI.create("file://" + escaped));
    }
    Path here = Path.of("").toAbsolutePath();
    return here.relativize(Path.of(URI.create(here.toUri() + escaped.toString())));
  }

  /** The names of a path from the one with the given number on, parted by {@code /}. */
  static String names(Path path, int first) {
    boolean readable = isReadable(path);
    StringBuilder names = new StringBuilder();
    for (int i = first; i < path.getNameCount(); i++) {
      names.append(names.isEmpty() ? "" : "/");
      names.append(readable ? path.getName(i) : name(upTo(path, i)));
    }
    return names.toString();
  }

  private static boolean isReadable(Path path) {
    return path.toString().indexOf(UNREADABLE) < 0;
  }

  private static Path upTo(Path path, int last) {
    Path names = path.subpath(0, last + 1);
    return path.getRoot() == null ? names : path.getRoot().resolve(names);
  }

  /** The last name of a path. */
  private static String name(Path path) {
    Path name = path.getFileName();
    if (isReadable(name)) {
      return name.toString();
    }
    String escaped = escaped(path);
    String decoded =
        EntryNames.decode(
            URLDecoder.decode(escaped.replace("+", "%2B"), StandardCharsets.ISO_8859_1));
    if (decoded.indexOf(UNREADABLE) >= 0) {
      return escaped;
    }
    return isTaken(path, decoded) ? decoded + "#2" : decoded;
  }

  /** The last name with its bytes as the system has them, all but ASCII percent-encoded. */
  private static String escaped(Path path) {
    String raw = path.toUri().getRawPath();
    int end = raw.endsWith("/") ? raw.length() - 1 : raw.length();
    return raw.substring(raw.lastIndexOf('/', end - 1) + 1, end);
  }

  /** Whether a file beside this one has in the system's charset the name that this one is given. */
  private static boolean isTaken(Path path, String decoded) {
    try {
      return Files.exists(path.resolveSibling(decoded));
    } catch (InvalidPathException e) {
      return false; // No file can have that name here.
    }
  }
}
