package org.civicdoc.batch.internal.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What a file holds, as its name tells. */
public enum FileKind {
  /** One page. */
  PAGE(".html", ".htm", ".shtml", ".xhtml", ".txt"),
  /** A ZIP archive. */
  ZIP(".zip"),
  /** A tape archive, packed or not. */
  TAR(".tar", ".tar.gz", ".tgz", ".tar.zst", ".tar.xz", ".txz"),
  /** A web archive (ISO 28500), packed or not. */
  WARC(".warc", ".warc.gz"),
  /** Anything else. */
  OTHER;

  @SuppressWarnings("ImmutableEnumChecker") // It is one that cannot be changed.
  private final List<String> endings;

  FileKind(String... endings) {
    this.endings = List.of(endings);
  }

  /**
   * What the names of such files end in, in whatever case.
   *
   * @return the endings with their dots
   */
  public List<String> endings() {
    return endings;
  }

  static FileKind of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (FileKind kind : values()) {
      if (kind.endings.stream().anyMatch(lower::endsWith)) {
        return kind;
      }
    }
    return OTHER;
  }

  /**
   * What a file holds.
   *
   * @param file the file, which need not exist
   * @return its kind
   */
  public static FileKind of(Path file) {
    return of(String.valueOf(file.getFileName()));
  }

  boolean isArchive() {
    return this == ZIP || this == TAR || this == WARC;
  }

  /** The source for a file of this kind; what is nothing else is taken for a page. */
  PageSource source(Path file, String name, int maxBytes) {
    return switch (this) {
      case ZIP -> new ZipSource(file, maxBytes);
      case TAR -> new TarSource(file, maxBytes);
      case WARC -> new WarcSource(file, maxBytes);
      case PAGE, OTHER -> new FileSource(file, name, maxBytes);
    };
  }
}
