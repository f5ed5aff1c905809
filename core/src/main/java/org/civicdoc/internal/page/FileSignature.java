package org.civicdoc.internal.page;

import java.util.List;
import java.util.Optional;

/** Recognises files that are certainly no pages by their first bytes, whatever they are called. */
public final class FileSignature {

  private static final List<FileSignature> KNOWN =
      List.of(
          new FileSignature("a PDF file", '%', 'P', 'D', 'F', '-'),
          new FileSignature("a ZIP archive or Office document", 'P', 'K', 3, 4),
          new FileSignature("a gzip archive", 0x1F, 0x8B),
          new FileSignature("a PNG image", 0x89, 'P', 'N', 'G'),
          new FileSignature("a JPEG image", 0xFF, 0xD8, 0xFF),
          new FileSignature("a GIF image", 'G', 'I', 'F', '8'),
          new FileSignature("a RAR archive", 'R', 'a', 'r', '!', 0x1A),
          new FileSignature("a 7z archive", '7', 'z', 0xBC, 0xAF),
          new FileSignature("an old Office document", 0xD0, 0xCF, 0x11, 0xE0));

  private final String name;
  private final int[] bytes;

  private FileSignature(String name, int... bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /**
   * Recognises a file.
   *
   * @param file its bytes
   * @return what it is, as part of a sentence; empty if it may be a page
   */
  public static Optional<String> of(byte[] file) {
    return KNOWN.stream().filter(s -> s.matches(file)).map(s -> s.name).findFirst();
  }

  private boolean matches(byte[] file) {
    if (file.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((file[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
